package nl.wijkregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wijkregie.budgetjaar.Voorbeeldjaren;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijkaandeel;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Toepassingstest
@DisplayName("ROE-F14 What anyone sees of the pots, in the whole application at its first start")
class WijkbudgetOverHttpTest {

    @LocalServerPort
    int poort;

    @Autowired
    Gemeente gemeente;

    @Autowired
    Voorbeeldjaren voorbeeldjaren;

    @Autowired
    Testklok klok;

    private Loket iedereen;

    @BeforeEach
    void open() {
        iedereen = new Loket(poort);
    }

    @Test
    @DisplayName(
            "ROE-F7, ROE-F10 given the closed year 2024, then each pot shows the adopted amount, and that it lapsed")
    void adoptedTableOf2024() {
        JsonNode potten = potten("?jaar=2024");

        assertThat(potten).hasSize(18);
        int i = 0;
        for (Wijkaandeel aandeel : gemeente.wijkbudget(2024).orElseThrow().verdeling()) {
            vervallen(potten.get(i++), aandeel.wijk(), "initiatieven", aandeel.initiatieven());
            vervallen(potten.get(i++), aandeel.wijk(), "wijkagenda", aandeel.wijkagenda());
        }
    }

    @Test
    @DisplayName(
            "given a new year, when it is opened, then without a year its pots are the answer, with the last known sums")
    void yearOfToday() {
        assertThat(som(potten(""), "vrij")).isEqualByComparingTo("240000.00");
        assertThat(potten("?jaar=2027")).isEmpty();

        klok.zet(LocalDate.of(2027, 1, 4));
        voorbeeldjaren.zorgVoorJaren();

        assertThat(potten(""))
                .hasSize(18)
                .allSatisfy(pot -> assertThat(pot.get("jaar").asInt()).isEqualTo(2027));
        assertThat(som(potten(""), "toegekend")).isEqualByComparingTo("240000.00");
    }

    private JsonNode potten(String vraag) {
        Loket.Antwoord antwoord = iedereen.get("/api/v1/wijkbudgetten" + vraag);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    private static void vervallen(JsonNode pot, String wijk, String soort, long centen) {
        assertThat(pot.get("wijk").asText()).isEqualTo(wijk);
        assertThat(pot.get("pot").asText()).isEqualTo(soort);
        assertThat(pot.get("toegekend").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(centen, 2));
        assertThat(pot.get("vervallen").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(centen, 2));
        assertThat(pot.get("vrij").decimalValue()).isZero();
    }

    private static BigDecimal som(JsonNode potten, String kolom) {
        BigDecimal som = BigDecimal.ZERO;
        for (JsonNode pot : potten) {
            som = som.add(pot.get(kolom).decimalValue());
        }
        return som;
    }
}
