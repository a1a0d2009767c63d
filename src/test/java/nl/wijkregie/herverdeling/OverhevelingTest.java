package nl.wijkregie.herverdeling;

import static nl.wijkregie.wijkbudget.Potsoort.INITIATIEVEN;
import static nl.wijkregie.wijkbudget.Potsoort.WIJKAGENDA;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkregie.herverdeling.Overheveling.Bezwaar;
import nl.wijkregie.wijkbudget.Pot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROE-F9: what money may be moved. */
class OverhevelingTest {

    private static final Pot INITIATIEVEN_CENTRUM = new Pot(2026, "centrum", INITIATIEVEN);
    private static final Pot INITIATIEVEN_HERTEN = new Pot(2026, "herten", INITIATIEVEN);
    private static final Pot AGENDA_CENTRUM = new Pot(2026, "centrum", WIJKAGENDA);
    private static final Pot AGENDA_HERTEN = new Pot(2026, "herten", WIJKAGENDA);

    @Test
    @DisplayName("ROE-F9 given few initiatives, then their money goes to the agenda without hearing anybody")
    void vanInitiatievenNaarAgenda() {
        assertThat(new Overheveling(INITIATIEVEN_CENTRUM, AGENDA_CENTRUM, 100_00, false).bezwaar(100_00))
                .isEmpty();
    }

    @Test
    @DisplayName("ROE-F9 given two wijken, then money goes from one to the other, of each kind")
    void vanWijkNaarWijk() {
        assertThat(new Overheveling(INITIATIEVEN_HERTEN, INITIATIEVEN_CENTRUM, 1, false).bezwaar(1))
                .isEmpty();
        assertThat(new Overheveling(AGENDA_HERTEN, AGENDA_CENTRUM, 1, false).bezwaar(1))
                .isEmpty();
    }

    @Test
    @DisplayName("ROE-F9 given money of the agenda for initiatives, then only when the wijkcoalitie was heard")
    void wijkcoalitieHoren() {
        assertThat(new Overheveling(AGENDA_CENTRUM, INITIATIEVEN_CENTRUM, 100_00, false).bezwaar(500_00))
                .map(Bezwaar::veld)
                .contains("wijkcoalitieGehoord");
        assertThat(new Overheveling(AGENDA_HERTEN, INITIATIEVEN_CENTRUM, 100_00, false).bezwaar(500_00))
                .map(Bezwaar::veld)
                .contains("wijkcoalitieGehoord");
        assertThat(new Overheveling(AGENDA_CENTRUM, INITIATIEVEN_CENTRUM, 100_00, true).bezwaar(500_00))
                .isEmpty();
    }

    @Test
    @DisplayName("ROE-F9 given another year, then no money moves: not to it and not from it")
    void binnenHetJaar() {
        Pot eerder = new Pot(2025, "herten", INITIATIEVEN);

        assertThat(new Overheveling(eerder, INITIATIEVEN_CENTRUM, 1, true).bezwaar(1))
                .map(Bezwaar::zin)
                .hasValueSatisfying(zin -> assertThat(zin).contains("binnen één budgetjaar", "2026"));
        assertThat(new Overheveling(INITIATIEVEN_CENTRUM, eerder, 1, true).bezwaar(1))
                .isPresent();
    }

    @Test
    @DisplayName("given the pot itself, then it gives nothing to itself")
    void nietAanZichzelf() {
        assertThat(new Overheveling(AGENDA_CENTRUM, AGENDA_CENTRUM, 1, true).bezwaar(1))
                .map(Bezwaar::veld)
                .contains("vanPot");
    }

    @ParameterizedTest
    @CsvSource({"0, 10000", "-1, 10000", "10001, 10000", "1, 0", "9223372036854775807, 10000"})
    @DisplayName("ROE-F8 given an amount that the pot does not hold, or no amount, then it is refused")
    void bedrag(long centen, long vrij) {
        assertThat(new Overheveling(INITIATIEVEN_HERTEN, INITIATIEVEN_CENTRUM, centen, true).bezwaar(vrij))
                .map(Bezwaar::veld)
                .contains("bedrag");
    }

    @Test
    @DisplayName("ROE-F8 given all that is free, then it may be moved to the cent")
    void totDeCent() {
        assertThat(new Overheveling(INITIATIEVEN_HERTEN, INITIATIEVEN_CENTRUM, 10_000, false).bezwaar(10_000))
                .isEmpty();
    }
}
