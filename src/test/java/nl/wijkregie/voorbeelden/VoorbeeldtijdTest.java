package nl.wijkregie.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.cijfers.Doorlooptijd;
import nl.wijkregie.cijfers.Maandaantal;
import nl.wijkregie.cijfers.Taakcijfers;
import nl.wijkregie.cijfers.TeLaat;
import nl.wijkregie.cijfers.Zaakcijfers;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.termijn.Termijnbewaking;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a manager sees at the first start of profile demo: a year that was lived, and nothing that cannot be. */
@Toepassingstest
@TestPropertySource(properties = {"wijkregie.voorbeelden=true", "wijkregie.test.nu=" + VoorbeeldtijdTest.NU})
class VoorbeeldtijdTest {

    static final String NU = "2026-11-20T15:00";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Gemeente gemeente;

    @Autowired
    private Zaakcijfers zaakcijfers;

    @Autowired
    private Taakcijfers taakcijfers;

    @Autowired
    private Grootboekcontrole boeken;

    @Autowired
    private Termijnbewaking bewaking;

    @Autowired
    private ManagementService achtergrondwerk;

    @Autowired
    private Terugblik terugblik;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName("given the examples, then nothing of them is dated before this year or after now")
    void allesIsVanDitJaar() {
        new Voorbeeldmomenten(database).liggenTussen(LocalDateTime.parse("2026-01-01T00:00"), LocalDateTime.parse(NU));
    }

    @Test
    @DisplayName("ALM-4 given the examples, when a manager asks, then months, durations and outcomes say something")
    void cijfersZeggenIets() {
        assertThat(zaakcijfers.maanden(ditJaar()))
                .filteredOn(maand -> maand.ontvangen() > 0)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(zaakcijfers.maanden(ditJaar()))
                .extracting(Maandaantal::afgerond)
                .filteredOn(aantal -> aantal > 0)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(zaakcijfers.doorlooptijden(ditJaar()))
                .hasSizeGreaterThanOrEqualTo(4)
                .filteredOn(fase -> fase.mediaan() > 1)
                .extracting(Doorlooptijd::fase)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(zaakcijfers.uitkomsten(ditJaar())).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    @DisplayName("ROE-H3 given the examples, then a few tasks are late, of several functions, and most are not")
    void enkeleTakenZijnTeLaat() {
        var teLaat = taakcijfers.teLaat(ditJaar(), 10);

        assertThat(teLaat.aantal()).isBetween(3L, 5L);
        assertThat(teLaat.langste()).extracting(TeLaat::groep).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("ALM-4 given the examples, then realised initiatives whose resident agreed have a short story")
    void verhalen() {
        List<Map<String, Object>> verhalen = database.sql(
                        "select initiatief.uitkomst, verhaal.geschreven_op,"
                                + " initiatief.afgerond_op from verhaal join initiatief on initiatief.kenmerk = verhaal.kenmerk")
                .query()
                .listOfRows();

        assertThat(verhalen).hasSizeBetween(2, 3).allSatisfy(verhaal -> {
            assertThat(verhaal).containsEntry("UITKOMST", "gerealiseerd");
            assertThat((java.sql.Timestamp) verhaal.get("GESCHREVEN_OP"))
                    .isBeforeOrEqualTo((java.sql.Timestamp) verhaal.get("AFGEROND_OP"));
        });
    }

    @Test
    @DisplayName("ROE-F8, F10 given the examples, then the books balance and follow the order of the days")
    void boekenKloppen() {
        assertThat(boeken.afwijkingen()).isEmpty();
        assertThat(database.sql("select moment from boeking order by id")
                        .query(LocalDateTime.class)
                        .list())
                .hasSizeGreaterThan(20)
                .isSorted();
        assertThat(database.sql("select count(*) from boeking join budgetjaar on budgetjaar.jaar = boeking.jaar"
                                + " where boeking.moment < budgetjaar.geopend_op")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("given the examples, then no timer, message or reminder of the past is left to go off at the start")
    void nietsGaatAlsnogAf() {
        assertThat(achtergrondwerk.createJobQuery().messages().count()).isZero();
        assertThat(achtergrondwerk
                        .createJobQuery()
                        .timers()
                        .duedateLowerThan(java.util.Date.from(klok.instant()))
                        .list())
                .isEmpty();
        assertThat(bewaking.controleer()).isZero();
    }

    @Test
    @DisplayName("given an example that fails, then the clocks of application and engine tell the time again")
    void klokkenStaanTerug() {
        Instant nu = klok.instant();

        assertThatThrownBy(() -> terugblik.op(LocalDateTime.parse("2026-02-03T10:00"), () -> {
                    assertThat(klok.instant()).isBefore(nu);
                    throw new IllegalStateException("an example that fails");
                }))
                .hasMessage("an example that fails");

        assertThat(klok.instant()).isEqualTo(nu);
        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isBetween(Instant.now().minus(1, ChronoUnit.MINUTES), Instant.now());
    }

    private Cijfervraag ditJaar() {
        return new Cijfervraag(
                gemeente.wijken().stream().map(Wijk::code).collect(java.util.stream.Collectors.toSet()),
                null,
                YearMonth.of(2026, 1),
                YearMonth.of(2026, 12));
    }
}
