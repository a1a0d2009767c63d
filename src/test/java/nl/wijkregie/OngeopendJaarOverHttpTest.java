package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import nl.wijkregie.budgetjaar.Voorbeeldjaren;
import nl.wijkregie.testsupport.Geldstand;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** ROE-F6, ROE-F10: money is asked of a year that nobody opened, as in production, where no year opens by itself. */
@Toepassingstest
@Import({Geldzaken.class, Geldstand.class})
class OngeopendJaarOverHttpTest {

    /** The demo opens missing years; here it does not. */
    @MockitoBean
    Voorbeeldjaren geenVoorbeelden;

    @LocalServerPort
    int poort;

    @Autowired
    Geldzaken geldzaken;

    @Autowired
    Geldstand stand;

    @Autowired
    Testklok klok;

    private Loket loket;
    private Loket manager;

    @BeforeEach
    void open() {
        loket = new Loket(poort);
        manager = loket.als("manager-lv");
        klok.zet(LocalDate.of(2027, 1, 4));
    }

    @Test
    @DisplayName(
            "ROE-F6 given a year that is not opened, when the manager approves, then the approval waits, he is told"
                    + " once, opens the year, and approves")
    void jaarNietOpen() {
        assertThat(potten(2027)).isEmpty();
        String kenmerk = geldzaken.bijAkkoord("centrum", 200_00);
        String taak = manager.pakOp(kenmerk, "akkoordWijkbudget");

        for (int keer = 0; keer < 2; keer++) {
            Loket.Antwoord antwoord = manager.voltooi(taak, Geldzaken.akkoord());
            assertThat(antwoord.status()).isEqualTo(400);
            assertThat(Geldstand.zin(antwoord)).startsWith("Budgetjaar 2027 is nog niet geopend.");
            assertThat(stand.boekingen(kenmerk)).isZero();
        }
        assertThat(berichten()).hasSize(1);
        assertThat(manager.get("/engine-rest/task/" + taak).status()).isEqualTo(200);

        manager.doe(
                "BJ-2027",
                "begrotingVaststellen",
                antwoorden("budget", "100000.00", "aanloopkosten", "0.00", "percentageInitiatieven", 50));
        assertThat(potten(2027)).hasSize(18);
        assertThat(manager.voltooi(taak, Geldzaken.akkoord()).status()).isEqualTo(204);
        assertThat(stand.boekingen(kenmerk)).isEqualTo(1);
        assertThat(potten(2027))
                .filteredOn(pot -> pot.get("gereserveerd").asDouble() > 0)
                .singleElement()
                .satisfies(pot -> assertThat(pot.get("wijk").asText()).isEqualTo("centrum"));
    }

    private JsonNode potten(int jaar) {
        return loket.get("/api/v1/wijkbudgetten?jaar=" + jaar).json();
    }

    private JsonNode berichten() {
        return loket.als("beheerder")
                .get("/api/v1/demo/berichten?kenmerk=BJ-2027")
                .json();
    }
}
