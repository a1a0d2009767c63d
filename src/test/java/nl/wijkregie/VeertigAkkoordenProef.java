package nl.wijkregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Verplichting;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** ROE-F8, ROE-F9: forty approvals at the same moment, over HTTP, of a pot that holds enough for one. */
@Toepassingstest
@Import(Geldzaken.class)
abstract class VeertigAkkoordenProef {

    private static final int ZAKEN = 40;
    private static final int DRADEN = 20;
    private static final long GEVRAAGD = 1_000_00;

    /** What the initiatives pot of Asenray holds in 2026 by the computed split. */
    private static final long IN_DE_POT = 1_420_00;

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Geldzaken geldzaken;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Grootboekcontrole controle;

    @Autowired
    Dossier dossier;

    @Autowired
    TaskService taken;

    @Autowired
    RuntimeService processen;

    @Test
    @DisplayName(
            "ROE-F8 given forty cases of 1,000 euro and a pot of 1,420 euro, when all are approved at the same moment,"
                    + " then one is reserved, 39 wait on one request to the wethouder and nobody sees an error")
    void veertigTegelijk() throws Exception {
        Pot pot = new Pot(2026, "asenray", Potsoort.INITIATIEVEN);
        assertThat(grootboek.stand(pot).orElseThrow().vrij()).isEqualTo(IN_DE_POT);
        List<String> kenmerken = IntStream.range(0, ZAKEN)
                .mapToObj(nummer -> geldzaken.bijAkkoord("asenray", GEVRAAGD))
                .toList();
        Loket manager = new Loket(poort).als("manager-lv");
        Map<String, String> opgepakt = kenmerken.stream()
                .collect(java.util.stream.Collectors.toMap(
                        kenmerk -> kenmerk, kenmerk -> manager.pakOp(kenmerk, "akkoordWijkbudget")));

        List<Loket.Antwoord> antwoorden =
                samen(kenmerken.stream().map(kenmerk -> opgepakt.get(kenmerk)).toList(), manager);

        assertThat(antwoorden)
                .allSatisfy(antwoord ->
                        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(204));
        List<Verplichting> gereserveerd = kenmerken.stream()
                .flatMap(kenmerk -> grootboek.verplichting(kenmerk).stream())
                .toList();
        assertThat(gereserveerd)
                .singleElement()
                .satisfies(een -> assertThat(een.gereserveerd()).isEqualTo(GEVRAAGD));
        assertThat(grootboek.stand(pot).orElseThrow().vrij()).isEqualTo(IN_DE_POT - GEVRAAGD);
        spel.verstuurBerichten();
        assertThat(kenmerken.stream().filter(kenmerk -> dossier.haal(kenmerk).status() == Status.WACHT_OP_BUDGET))
                .hasSize(ZAKEN - 1);
        List<Task> verzoeken = taken.createTaskQuery()
                .taskDefinitionKey("herverdeling")
                .processInstanceBusinessKey("HV-2026-asenray-initiatieven")
                .list();
        assertThat(verzoeken).hasSize(1);
        assertThat(processen
                        .createProcessInstanceQuery()
                        .processDefinitionKey("herverdeling")
                        .count())
                .isEqualTo(1);
        assertThat(controle.afwijkingen()).isEmpty();

        hevelOverEnGaVerder(kenmerken, pot);
    }

    /** 39 cases ask 39,000 euro; the pot for the wijkagenda of Centrum gives 5,000: five go on, in order of asking. */
    private void hevelOverEnGaVerder(List<String> kenmerken, Pot pot) {
        List<String> wachtend = database("select kenmerk from budgetwacht order by volgorde");
        assertThat(wachtend).hasSize(ZAKEN - 1);

        spel.doe(
                "HV-2026-asenray-initiatieven",
                "herverdeling",
                "wethouder-wijken",
                Spel.antwoorden(
                        "herverdelen", true,
                        "vanWijk", "centrum",
                        "vanPot", "wijkagenda",
                        "bedrag", "5000.00",
                        "wijkcoalitieGehoord", true,
                        "herverdelingMotivering", "In Asenray zijn veel goede ideeën."));
        spel.verstuurBerichten();

        assertThat(kenmerken.stream()
                        .filter(kenmerk -> grootboek.verplichting(kenmerk).isPresent())
                        .filter(wachtend::contains))
                .containsExactlyInAnyOrderElementsOf(wachtend.subList(0, 5));
        assertThat(wachtend.subList(0, 5))
                .allSatisfy(
                        kenmerk -> assertThat(dossier.haal(kenmerk).status()).isEqualTo(Status.IN_UITVOERING));
        assertThat(grootboek.stand(pot).orElseThrow().vrij()).isEqualTo(420_00);
        assertThat(Stream.of(spel.taak("HV-2026-asenray-initiatieven", "herverdeling")))
                .hasSize(1);
        assertThat(controle.afwijkingen()).isEmpty();
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient database;

    private List<String> database(String vraag) {
        return database.sql(vraag).query(String.class).list();
    }

    private static List<Loket.Antwoord> samen(List<String> taken, Loket manager) throws Exception {
        CyclicBarrier af = new CyclicBarrier(DRADEN);
        ExecutorService klikken = Executors.newFixedThreadPool(DRADEN);
        try {
            List<Future<Loket.Antwoord>> bezig = new ArrayList<>();
            for (String taak : taken) {
                bezig.add(klikken.submit(() -> {
                    af.await(30, TimeUnit.SECONDS);
                    return manager.voltooi(taak, Geldzaken.akkoord());
                }));
            }
            List<Loket.Antwoord> antwoorden = new ArrayList<>();
            for (Future<Loket.Antwoord> een : bezig) {
                antwoorden.add(een.get(120, TimeUnit.SECONDS));
            }
            return antwoorden;
        } finally {
            klikken.shutdownNow();
        }
    }
}
