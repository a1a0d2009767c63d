package nl.wijkregie.financiering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import nl.wijkregie.gemeente.Plafonds;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Schaal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ceiling, settlement and advance")
class GeldregelsTest {

    private final Plafondtoets plafond = new Plafondtoets(new Plafonds(1_000_00, 1_000_00, 2_000_00));

    @ParameterizedTest(name = "{0} {1} + {2} → boven plafond: {3}")
    @CsvSource({
        "PLEK, 100000, 0, false",
        "PLEK, 100001, 0, true",
        "BUURT, 100000, 0, false",
        "BUURT, 100001, 0, true",
        "WIJK, 200000, 0, false",
        "WIJK, 200001, 0, true",
        "BUURT, 40000, 60000, false",
        "BUURT, 40001, 60000, true",
        "WIJKOVERSTIJGEND, 1, 0, true",
        ", 100001, 0, true"
    })
    @DisplayName("ROE-F2 the ceiling is for all grants to one case together; exactly the ceiling is allowed")
    void plafond(Schaal schaal, long gevraagd, long alToegekend, boolean erboven) {
        assertThat(plafond.isErboven(schaal, gevraagd, alToegekend)).isEqualTo(erboven);
    }

    @ParameterizedTest(name = "toegekend {0}, andere bronnen {1}, kosten {2}: {3} mag {4}")
    @CsvSource({
        "75000, 0, 80000, 75000, true",
        "75000, 0, 80000, 75001, false",
        "75000, 0, 60000, 60000, true",
        "75000, 0, 60000, 60001, false",
        "75000, 20000, 60000, 40000, true",
        "75000, 20000, 60000, 40001, false",
        "75000, 90000, 60000, 0, true",
        "75000, 90000, 60000, 1, false",
        "75000, 0, 60000, -1, false",
        "75000, 0, 60000, , false",
        "0, 0, 60000, , true",
        "0, 0, 60000, 0, true",
        "0, 0, 60000, 1, false"
    })
    @DisplayName("ROE-E0 the settled contribution is at most the grant and at most the costs less other sources")
    void vaststelling(long toegekend, long andere, long kosten, Long vastgesteld, boolean mag) {
        OptionalLong bedrag = vastgesteld == null ? OptionalLong.empty() : OptionalLong.of(vastgesteld);

        assertThat(new Vaststelling(toegekend, andere).bezwaar(bedrag, kosten).isEmpty())
                .isEqualTo(mag);
    }

    @ParameterizedTest
    @CsvSource({
        "75000, 0, 75000, 0",
        "75000, 60000, 15000, 0",
        "60000, 60000, 0, 0",
        "50000, 60000, 0, 10000",
        "0, 60000, 0, 60000"
    })
    @DisplayName("ROE-E0 given an advance, then the rest is paid or what was too much is asked back")
    void afrekening(long vastgesteld, long betaald, long teBetalen, long terug) {
        assertThat(Afrekening.van(vastgesteld, betaald)).isEqualTo(new Afrekening(teBetalen, terug));
    }

    @Test
    @DisplayName("given a percentage, then the advance is rounded down to whole cents")
    void voorschot() {
        assertThat(Afrekening.voorschot(750_00, 80)).isEqualTo(600_00);
        assertThat(Afrekening.voorschot(3, 50)).isEqualTo(1);
        assertThat(Afrekening.voorschot(750_00, 0)).isZero();
    }

    @Test
    @DisplayName("given a text amount, then cents without a floating point, and back")
    void eurobedrag() {
        assertThat(Bedragen.centen("750.00")).hasValue(750_00);
        assertThat(Bedragen.centen("0.29")).hasValue(29);
        assertThat(Bedragen.centen("")).isEmpty();
        assertThat(Bedragen.euro(29)).isEqualTo("0.29");
    }
}
