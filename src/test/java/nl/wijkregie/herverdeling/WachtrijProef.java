package nl.wijkregie.herverdeling;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.herverdeling.Geldproef.Geldvragers;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who ask, fill, leave and decide at the same moment; the same on each kind of database. */
@Toepassingstest
@Import(Geldproef.class)
abstract class WachtrijProef {

    private static final int DRADEN = 8;

    @Autowired
    Spel spel;

    @Autowired
    Geldvragers vragers;

    @Autowired
    Wachtrij wachtrij;

    @Autowired
    RuntimeService processen;

    @Autowired
    TaskService taken;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName(
            "ROE-F8 given forty who ask at once of a pot for three, then three get it and 37 wait on one request, no error")
    void veertigVragers() throws Exception {
        Pot pot = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);
        vragers.laatOver(pot, 350_00);
        List<String> zaken =
                IntStream.range(0, 40).mapToObj(nummer -> spel.dienIn()).toList();

        samen(zaken.stream().map(zaak -> daad(() -> vragers.vraag(zaak, pot, 100_00))));

        assertThat(zaken.stream().filter(zaak -> vragers.gereserveerd(zaak) == 100_00))
                .hasSize(3);
        assertThat(vragers.vrij(pot)).isEqualTo(50_00);
        assertThat(wachtrij.wachtenden(pot))
                .hasSize(37)
                .allSatisfy(wachtende ->
                        assertThat(vragers.wacht(wachtende.kenmerk())).isTrue());
        assertThat(verzoeken(pot)).containsExactly("open");
        assertThat(processen
                        .createProcessInstanceQuery()
                        .processDefinitionKey("herverdeling")
                        .processInstanceBusinessKey(Herverdelingsverzoek.kenmerk(pot))
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "ROE-F8 given cases that leave while others give money back, then nobody is forgotten and nothing is lost")
    void vertrekEnVrijval() throws Exception {
        Pot pot = new Pot(2026, "herten", Potsoort.INITIATIEVEN);
        List<String> houders = IntStream.range(0, 10)
                .mapToObj(nummer -> vragers.vraag(pot, 100_00))
                .toList();
        vragers.laatOver(pot, 0);
        List<String> wachtend = IntStream.range(0, 20)
                .mapToObj(nummer -> vragers.vraag(pot, 100_00))
                .toList();
        // Every other one of the last ten leaves, so that no two work on the same case.
        List<String> vertrekt = IntStream.range(10, 20)
                .filter(nummer -> nummer % 2 == 0)
                .mapToObj(wachtend::get)
                .toList();

        samen(Stream.concat(
                houders.stream().map(houder -> daad(() -> vragers.geefVrij(pot, houder))),
                vertrekt.stream().map(zaak -> daad(() -> vragers.trekIn(zaak, wachtrij)))));

        assertThat(wachtend.subList(0, 10))
                .allSatisfy(zaak -> assertThat(vragers.gereserveerd(zaak)).isEqualTo(100_00));
        assertThat(vertrekt)
                .allSatisfy(zaak -> assertThat(vragers.gereserveerd(zaak)).isZero());
        assertThat(vragers.vrij(pot)).isZero();
        assertThat(wachtrij.wachtenden(pot)).hasSize(5);
        assertThat(verzoeken(pot)).containsExactly("open");
    }

    @Test
    @DisplayName(
            "given a decision of the wethouder while money comes free, then they never wait for each other and the case hears one thing")
    void besluitEnVrijval() throws Exception {
        for (String wijk : List.of("swalmen", "maasniel", "donderberg", "roermond-zuid", "roermond-oost")) {
            Pot pot = new Pot(2026, wijk, Potsoort.INITIATIEVEN);
            vragers.laatOver(pot, 0);
            String zaak = vragers.vraag(pot, 100_00);
            String kenmerk = Herverdelingsverzoek.kenmerk(pot);
            spel.pakOp(kenmerk, "herverdeling", "wethouder-wijken");
            String verlaten = vragers.vraag(pot, 50_00);
            vragers.trekIn(verlaten, wachtrij);

            List<Boolean> gelukt = samen(
                    Stream.of(
                            daad(() -> spel.doe(
                                    kenmerk,
                                    "herverdeling",
                                    "wethouder-wijken",
                                    antwoorden("herverdelen", false, "bijGeenHerverdeling", "agenda"))),
                            daad(() -> vragers.geefVrij(pot, "VUL-" + wijk + "-initiatieven"))),
                    true);

            assertThat(gelukt.get(1))
                    .as("only the wethouder may hear that the task is gone")
                    .isTrue();
            assertThat(vragers.wacht(zaak)).isFalse();
            assertThat(wachtrij.wachtenden(pot)).isEmpty();
            String besluit = vragers.hoort(zaak);
            assertThat(vragers.gereserveerd(zaak)).isEqualTo(besluit.equals("aangevuld") ? 100_00 : 0);
        }
    }

    @Test
    @DisplayName("given the wethouder who takes the task while money comes free, then they never wait for each other")
    void oppakkenEnVrijval() throws Exception {
        for (String wijk : List.of("swalmen", "maasniel", "donderberg", "roermond-zuid", "roermond-oost")) {
            Pot pot = new Pot(2026, wijk, Potsoort.WIJKAGENDA);
            String houder = vragers.laatOver(pot, 0);
            String zaak = vragers.vraag(pot, 100_00);
            String taak =
                    spel.taak(Herverdelingsverzoek.kenmerk(pot), "herverdeling").getId();

            List<Boolean> gelukt = samen(
                    Stream.of(
                            daad(() -> spel.als("wethouder-wijken", () -> taken.claim(taak, "wethouder-wijken"))),
                            daad(() -> vragers.geefVrij(pot, houder))),
                    true);

            assertThat(gelukt.get(1))
                    .as("only the wethouder may hear that the task is gone")
                    .isTrue();
            assertThat(vragers.hoort(zaak)).isEqualTo("aangevuld");
        }
    }

    private List<String> verzoeken(Pot pot) {
        return database.sql("select status from herverdelingsverzoek where kenmerk = ? order by id")
                .param(Herverdelingsverzoek.kenmerk(pot))
                .query(String.class)
                .list();
    }

    private static Callable<Boolean> daad(Runnable daad) {
        return () -> {
            daad.run();
            return true;
        };
    }

    private static void samen(Stream<Callable<Boolean>> daden) throws Exception {
        samen(daden, false);
    }

    /** @param magMislukken one of two who work on the same case may be told to try again */
    private static List<Boolean> samen(Stream<Callable<Boolean>> daden, boolean magMislukken) throws Exception {
        List<Callable<Boolean>> alle = daden.toList();
        CyclicBarrier af = new CyclicBarrier(Math.min(DRADEN, alle.size()));
        ExecutorService mensen = Executors.newFixedThreadPool(Math.min(DRADEN, alle.size()));
        try {
            List<Future<Boolean>> bezig = new ArrayList<>();
            for (int nummer = 0; nummer < alle.size(); nummer++) {
                Callable<Boolean> daad = alle.get(nummer);
                boolean eersteRonde = nummer < DRADEN;
                bezig.add(mensen.submit(() -> {
                    if (eersteRonde) {
                        af.await(30, TimeUnit.SECONDS);
                    }
                    return daad.call();
                }));
            }
            List<Boolean> gelukt = new ArrayList<>();
            for (Future<Boolean> een : bezig) {
                try {
                    gelukt.add(een.get(60, TimeUnit.SECONDS));
                } catch (java.util.concurrent.ExecutionException mislukt) {
                    if (!magMislukken) {
                        throw mislukt;
                    }
                    gelukt.add(false);
                }
            }
            return gelukt;
        } finally {
            mensen.shutdownNow();
        }
    }
}
