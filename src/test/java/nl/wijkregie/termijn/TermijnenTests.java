package nl.wijkregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Terms and reminders; run on each kind of database. */
abstract class TermijnenTests {

    private static final LocalDate MAANDAG = LocalDate.parse("2026-11-23");

    private final Gemeente gemeente = Gemeentebestand.lees("roermond", null);
    private final Testklok klok = new Testklok(MAANDAG.atTime(16, 30));
    private final List<Herinnerd> herinnerd = new CopyOnWriteArrayList<>();
    private DataSource database;
    private Taken taken;
    private Termijnbewaking bewaking;

    abstract Databases database();

    @BeforeEach
    void leegmaken() {
        database = database().gemigreerd().dataSource();
        taken = new Taken(JdbcClient.create(database), gemeente, new Werkdagen(), klok);
        bewaking =
                bewaking((taak, aan, escalatie) -> herinnerd.add(new Herinnerd(taak.taakId(), aan.groep(), escalatie)));
    }

    @Test
    @DisplayName("A task gets its latest day from the municipality's term, in working days")
    void termijn() {
        LocalDate uiterlijk = taken.begonnen(taak("t1", "kcc", "triage"));

        assertThat(uiterlijk).isEqualTo("2026-11-30");
        assertThat(taken.zoek("t1")).hasValueSatisfying(taak -> {
            assertThat(taak.uiterlijk()).isEqualTo("2026-11-30");
            assertThat(taak.herinnerenOp()).isEqualTo("2026-11-27");
            assertThat(taak.escalerenOp()).isEqualTo("2026-12-01");
            assertThat(taak.begonnenOp()).isEqualTo(LocalDateTime.parse("2026-11-23T16:30"));
            assertThat(taak.klaarOp()).isNull();
        });
    }

    @Test
    @DisplayName("A task without a term has no latest day and is never reminded of")
    void zonderTermijn() {
        assertThat(taken.begonnen(new Taakgegevens("t1", "INI-2026-1", null, "p", "s", "Naam", null, null, null, null)))
                .isNull();

        klok.zet(MAANDAG.plusYears(1));

        assertThat(bewaking.controleer()).isZero();
    }

    @Test
    @DisplayName("A term that is written out in the model counts in working days from the start of the task")
    void termijnInHetModel() {
        taken.begonnen(taak("t1", "kcc", "5 werkdagen"));

        Taak taak = taken.zoek("t1").orElseThrow();
        Werkdagen werkdagen = new Werkdagen();
        LocalDate begin = taak.begonnenOp().toLocalDate();
        assertThat(taak.uiterlijk()).isEqualTo(werkdagen.na(begin, 5));
        assertThat(taak.herinnerenOp()).isEqualTo(werkdagen.na(begin, 4));
        assertThat(taak.escalerenOp()).isEqualTo(werkdagen.na(begin, 6));
    }

    @Test
    @DisplayName("A model that asks for a term which the municipality does not have is refused")
    void onbekendeTermijn() {
        assertThatThrownBy(() -> taken.begonnen(taak("t1", "kcc", "bestaatNiet")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bestaatNiet");
    }

    @Test
    @DisplayName("Open tasks of a case are known with who has them, until they are done")
    void openTaken() {
        taken.begonnen(taak("t1", "kcc", "triage"));
        taken.begonnen(taak("t2", "cluster-bor", "orientatie"));
        taken.toegewezen("t1", "kcc");

        assertThat(taken.open("INI-2026-1")).extracting(Taak::toegewezenAan).containsExactly("kcc", null);

        taken.klaar("t1", Taken.VOLTOOID);
        taken.klaar("t1", Taken.VERVALLEN);
        taken.toegewezen("t1", "ander");

        assertThat(taken.open("INI-2026-1")).extracting(Taak::taakId).containsExactly("t2");
        assertThat(taken.van("INI-2026-1")).extracting(Taak::hoe).containsExactly("voltooid", null);
        assertThat(taken.zoek("t1").orElseThrow().toegewezenAan()).isEqualTo("kcc");
        assertThat(taken.zoek("onbekend")).isEmpty();
        assertThatThrownBy(() -> taken.klaar("t2", "weg")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "Before the latest day the group is reminded once; after it the wijkregisseur and the clustermanager hear")
    void herinnerenEnEscaleren() {
        taken.begonnen(taak("t1", "cluster-bor", "orientatie"));

        klok.zet(LocalDate.parse("2026-12-11"));
        assertThat(bewaking.controleer()).isZero();

        klok.zet(LocalDate.parse("2026-12-14"));
        assertThat(bewaking.controleer()).isEqualTo(1);
        assertThat(bewaking.controleer()).isZero();
        assertThat(herinnerd).containsExactly(new Herinnerd("t1", "cluster-bor", false));
        herinnerd.clear();

        klok.zet(LocalDate.parse("2026-12-22"));
        assertThat(bewaking.controleer()).isEqualTo(1);
        assertThat(bewaking.controleer()).isZero();
        assertThat(herinnerd)
                .containsExactly(
                        new Herinnerd("t1", "wijkregisseur-centrum", true),
                        new Herinnerd("t1", "clustermanager-bor", true));
    }

    @Test
    @DisplayName("Who claimed the task is reminded personally, and who got it later instead")
    void accountHeeftDeTaak() {
        Termijnbewaking metPostbus = bewaking(
                (taak, aan, escalatie) -> herinnerd.add(new Herinnerd(taak.taakId(), aan.groep(), escalatie)),
                account -> Optional.of(new Functie(account, "Vakambtenaar", account + "@gemeente.example")));
        taken.begonnen(taak("t1", "cluster-bor", "orientatie"));
        taken.toegewezen("t1", "vakambtenaar-bor");
        taken.toegewezen("t1", "vakambtenaar-bor2");

        klok.zet(LocalDate.parse("2026-12-14"));
        metPostbus.controleer();

        assertThat(herinnerd).containsExactly(new Herinnerd("t1", "vakambtenaar-bor2", false));
    }

    @Test
    @DisplayName("An account without a mailbox: its group is reminded; without a group the wijkregisseur hears")
    void accountZonderPostbus() {
        Termijnbewaking zonderPostbus = bewaking(
                (taak, aan, escalatie) -> herinnerd.add(new Herinnerd(taak.taakId(), aan.groep(), escalatie)),
                account -> Optional.empty());
        taken.begonnen(taak("t1", "cluster-bor", "orientatie"));
        taken.toegewezen("t1", "vakambtenaar-bor");
        taken.begonnen(taak("t2", null, "orientatie"));

        klok.zet(LocalDate.parse("2026-12-14"));
        zonderPostbus.controleer();

        assertThat(herinnerd)
                .containsExactly(
                        new Herinnerd("t1", "cluster-bor", false), new Herinnerd("t2", "wijkregisseur-centrum", false));
    }

    @Test
    @DisplayName(
            "ROE-F14 A task that is done knows in which month and after how many calendar days; a second end changes nothing")
    void dagen() {
        taken.begonnen(taak("t1", "kcc", "triage"));
        klok.zet(LocalDate.parse("2026-12-01"));
        taken.klaar("t1", Taken.VOLTOOID);
        klok.zet(LocalDate.parse("2027-01-05"));
        taken.klaar("t1", Taken.VERVALLEN);

        assertThat(JdbcClient.create(database)
                        .sql("select klaar_maand, dagen, hoe from taak")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(202612, 8, Taken.VOLTOOID);
    }

    @Test
    @DisplayName("A task that is done is not reminded of")
    void klaar() {
        taken.begonnen(taak("t1", "kcc", "triage"));
        taken.klaar("t1", Taken.VERVALLEN);

        klok.zet(MAANDAG.plusYears(1));

        assertThat(bewaking.controleer()).isZero();
        assertThat(herinnerd).isEmpty();
    }

    @Test
    @DisplayName("A reminder that fails stays due, and does not hold up the others")
    void mislukt() {
        taken.begonnen(taak("stuk", "kcc", "triage"));
        taken.begonnen(taak("heel", "kcc", "triage"));
        taken.begonnen(
                new Taakgegevens("niemand", "INI-2026-2", null, "p", "s", "Naam", "onbekend", null, null, "triage"));
        Termijnbewaking haperend = bewaking((taak, aan, escalatie) -> {
            if (taak.taakId().equals("stuk")) {
                throw new IllegalStateException("outbox is full");
            }
            herinnerd.add(new Herinnerd(taak.taakId(), aan.groep(), escalatie));
        });

        klok.zet(LocalDate.parse("2026-11-27"));

        assertThat(haperend.controleer()).isEqualTo(1);
        assertThat(taken.zoek("stuk").orElseThrow().herinnerdOp()).isNull();
        assertThat(taken.zoek("niemand").orElseThrow().herinnerdOp()).isNull();
        assertThat(bewaking.controleer()).isEqualTo(1);
        assertThat(herinnerd).extracting(Herinnerd::taakId).containsExactly("heel", "stuk");
    }

    @Test
    @DisplayName("Two nodes that check at the same moment remind once")
    void tweeKnooppunten() throws Exception {
        int aantal = 40;
        for (int i = 0; i < aantal; i++) {
            taken.begonnen(taak("t" + i, "kcc", "triage"));
        }
        klok.zet(LocalDate.parse("2026-11-27"));
        CyclicBarrier tegelijk = new CyclicBarrier(2);
        ExecutorService knooppunten = Executors.newFixedThreadPool(2);
        int totaal = 0;
        try {
            List<Future<Integer>> uitkomsten = List.of(
                    knooppunten.submit(() -> controleer(tegelijk)), knooppunten.submit(() -> controleer(tegelijk)));
            for (Future<Integer> uitkomst : uitkomsten) {
                totaal += uitkomst.get(60, TimeUnit.SECONDS);
            }
        } finally {
            knooppunten.shutdownNow();
        }

        Map<String, Long> perTaak =
                herinnerd.stream().collect(Collectors.groupingBy(Herinnerd::taakId, Collectors.counting()));
        assertThat(totaal).isEqualTo(aantal);
        assertThat(perTaak).hasSize(aantal);
        assertThat(perTaak.values()).containsOnly(1L);
    }

    private int controleer(CyclicBarrier tegelijk) throws Exception {
        tegelijk.await(30, TimeUnit.SECONDS);
        return bewaking.controleer();
    }

    private Termijnbewaking bewaking(Herinneraar herinneraar) {
        return bewaking(herinneraar, null);
    }

    private Termijnbewaking bewaking(
            Herinneraar herinneraar, @Nullable Function<String, Optional<Functie>> accountpostbus) {
        StaticListableBeanFactory bonen = new StaticListableBeanFactory();
        if (accountpostbus != null) {
            bonen.addBean("accountpostbus", (Accountpostbus) accountpostbus::apply);
        }
        return new Termijnbewaking(
                taken,
                new Ontvangers(gemeente, bonen.getBeanProvider(Accountpostbus.class)),
                herinneraar,
                new DataSourceTransactionManager(database));
    }

    private static Taakgegevens taak(String id, @Nullable String groep, String termijn) {
        return new Taakgegevens(
                id, "INI-2026-1", null, "initiatief", "triage", "Triage", groep, null, "centrum", termijn);
    }

    private record Herinnerd(String taakId, String aan, boolean escalatie) {}
}
