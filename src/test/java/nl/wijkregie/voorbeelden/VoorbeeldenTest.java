package nl.wijkregie.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.wijkregie.betaling.Belemmering;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Gespreksregel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkagenda.document.Maatregelstand;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a new user finds at the first start of profile demo: work at every desk, also where money is decided. */
@Toepassingstest
@TestPropertySource(properties = "wijkregie.voorbeelden=true")
class VoorbeeldenTest {

    @Autowired
    private TaskService taken;

    @Autowired
    private Betaallijsten betaallijsten;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Agendadocumenten documenten;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Bijlagen bijlagen;

    @ParameterizedTest(name = "{0}: {1} in group {2}")
    @DisplayName("ROE-F1, F4, F9 given an empty demo, when it starts, then every money desk has work")
    @CsvSource({
        "bronnenVerkennen, 1, cluster-vth",
        "akkoordClusterbudget, 1, clustermanager-bor",
        "akkoordPartners, 1, partner-corporatie",
        "akkoordWijkbudget, 2, manager-lv",
        "herverdeling, 1, wethouder-wijken"
    })
    void elkeGeldstapHeeftWerk(String stap, int aantal, String groep) {
        assertThat(taken.createTaskQuery()
                        .taskDefinitionKey(stap)
                        .taskCandidateGroup(groep)
                        .includeAssignedTasks()
                        .count())
                .isEqualTo(aantal);
    }

    @Test
    @DisplayName(
            "DHE-1 given an empty demo, when it starts, then one question has its answer, one waits, and a file came along")
    void gesprekken() {
        String beantwoord = kenmerk("Geveltuintjes in de Voorstad");
        assertThat(gesprekken.van(beantwoord))
                .hasSize(2)
                .noneMatch(Gespreksregel::wachtOpAntwoord)
                .anyMatch(regel -> !regel.vanIndiener());
        assertThat(bijlagen.van(beantwoord)).extracting(Bijlage::naam).containsExactly("geveltuin.png");
        assertThat(gesprekken.van(kenmerk("Dorpsmoestuin naast de kerk")))
                .singleElement()
                .matches(Gespreksregel::wachtOpAntwoord);
    }

    private String kenmerk(String titel) {
        return database.sql("select kenmerk from initiatief where titel = ?")
                .param(titel)
                .query(String.class)
                .single();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "ROE-E0, F2, F3 given an empty demo, when it starts, then cases stand before and after a decision on money")
    @CsvSource({
        "Jeu-de-boulesbaan in Asenray, in-uitvoering, ",
        "Muziekavond bij de kapel, wacht-op-budget, ",
        "Overdekte ontmoetingsplek in Kitkensberg, geagendeerd, ",
        "Opknapdag van het trapveld, afgerond, gerealiseerd",
        "Nieuwe shirts voor onze dartploeg, afgerond, afgewezen"
    })
    void zakenStaanBijElkBesluitOverGeld(String titel, String status, String uitkomst) {
        assertThat(database.sql("select status, uitkomst from initiatief where titel = ?")
                        .param(titel)
                        .query()
                        .singleRow())
                .containsEntry("STATUS", status)
                .containsEntry("UITKOMST", uitkomst);
    }

    @Test
    @DisplayName(
            "ROE-E0 given an empty demo, when it starts, then advances are paid, one payment can be released and one"
                    + " misses a number")
    void betalingen() {
        assertThat(betaallijsten.alle()).hasSize(2);
        assertThat(database.sql("select sum(bedrag) from betaalopdracht where lijst is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(60_000L + 80_000L);
        assertThat(betaallijsten.klaarliggend("manager-lv"))
                .extracting(klaar -> klaar.opdracht().bedrag(), klaar -> klaar.belemmering())
                .containsExactlyInAnyOrder(tuple(10_240L, null), tuple(320_000L, Belemmering.GEEN_REKENINGNUMMER));
    }

    @Test
    @DisplayName("given the examples, then nobody in them can be written to in earnest")
    void inwonersZijnBedacht() {
        List<String> adressen = database.sql("select email from indiener where email is not null")
                .query(String.class)
                .list();

        assertThat(adressen).hasSizeGreaterThan(30).allMatch(adres -> adres.endsWith(".example"));
    }

    @Test
    @DisplayName(
            "ROE-G3 given an empty demo, when it starts, then one agenda is judged and one is adopted, with progress")
    void wijkagendas() {
        String jaar = documenten.agendas().get(0).substring(3, 7);

        assertThat(documenten.agendas()).containsExactly("WA-" + jaar + "-swalmen");
        assertThat(documenten.standen("WA-" + jaar + "-swalmen"))
                .extracting(Maatregelstand::titel, Maatregelstand::code)
                .containsExactlyInAnyOrder(
                        tuple("Zebrapad bij de basisschool", "op-schema"),
                        tuple("Speeltuin opknappen in Boukoul", Maatregelstand.NOG_GEEN_BERICHT),
                        tuple("Elke week samen eten", "vertraagd"));
        assertThat(documenten.html("WA-" + jaar + "-swalmen", 1).orElseThrow())
                .contains("Deelagenda Boukoul", "€ 27.000,00", "Wij zoeken nog vier vrijwilligers");
        assertThat(taken.createTaskQuery()
                        .processInstanceBusinessKey("WA-" + jaar + "-donderberg")
                        .taskDefinitionKey("bijdrageBeoordelen")
                        .count())
                .isPositive();
    }
}
