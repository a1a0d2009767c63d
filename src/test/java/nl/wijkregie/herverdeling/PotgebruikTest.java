package nl.wijkregie.herverdeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROE-F14: the use of a pot is watched through the year. */
class PotgebruikTest {

    @ParameterizedTest
    @CsvSource({
        "10000, 7999, 0, 79",
        "10000, 8000, 0, 80",
        "10000, 0, 8000, 80",
        "10000, 4000, 4000, 80",
        "10000, 9999, 0, 99",
        "10000, 5000, 5000, 100"
    })
    @DisplayName("ROE-F14 given what is committed and paid, then both count as used, rounded down")
    void percentage(long toegekend, long gereserveerd, long besteed, int percentage) {
        assertThat(Potgebruik.van(stand(toegekend, gereserveerd, besteed)).percentage())
                .isEqualTo(percentage);
    }

    @Test
    @DisplayName("ROE-F14 given the share, then 80 and 100 percent are told")
    void drempels() {
        assertThat(new Potgebruik(79).bereikt()).isEmpty();
        assertThat(new Potgebruik(80).bereikt()).containsExactly(80);
        assertThat(new Potgebruik(99).bereikt()).containsExactly(80);
        assertThat(new Potgebruik(100).bereikt()).containsExactly(80, 100);
    }

    @Test
    @DisplayName("given a pot that got nothing, then nothing is told of it")
    void legePot() {
        assertThat(Potgebruik.van(stand(0, 0, 0)).bereikt()).isEmpty();
    }

    private static Potstand stand(long toegekend, long gereserveerd, long besteed) {
        return new Potstand(
                new Pot(2026, "centrum", Potsoort.INITIATIEVEN),
                toegekend,
                gereserveerd,
                besteed,
                toegekend - gereserveerd - besteed,
                0);
    }
}
