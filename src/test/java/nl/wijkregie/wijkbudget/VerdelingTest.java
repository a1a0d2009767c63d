package nl.wijkregie.wijkbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.gemeente.Wijkaandeel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ROE-F6 and ROE-F7: the sums of a year and their split over the wijken. */
class VerdelingTest {

    /** Bijlage 2, in euro: wijkbudget, agenda, initiatives. */
    private static final long[][] BIJLAGE_2 = {
        {38200, 25590, 12610},
        {28410, 19030, 9380},
        {30400, 20370, 10030},
        {3670, 2460, 1210},
        {26420, 17700, 8720},
        {20830, 13960, 6870},
        {24390, 16340, 8050},
        {11280, 7560, 3720},
        {21400, 14340, 7060}
    };

    private final Gemeente roermond = Gemeentebestand.lees("roermond", null);

    @Test
    @DisplayName("ROE-F7 given the sums of 2024, then all 27 cells are those of Bijlage 2")
    void vastgesteld() {
        Verdeling verdeling = Verdeling.van(roermond, 2024, 205_000_00, 33);

        assertThat(cellen(verdeling.aandelen()))
                .isEqualTo(Stream.of(BIJLAGE_2)
                        .flatMap(rij -> LongStream.of(rij).boxed())
                        .map(euro -> euro * 100)
                        .toList());
    }

    @Test
    @DisplayName("ROE-F7 given 2024 with another sum, then the adopted split no longer counts")
    void anderBedrag() {
        assertThat(Verdeling.van(roermond, 2024, 240_000_00, 33))
                .isEqualTo(Verdeling.bereken(roermond.wijken(), 240_000_00, 33));
    }

    @Test
    @DisplayName("ROE-F7 given the sums of 2024, then the computed split differs at most € 10 in at most 4 cells")
    void berekend2024() {
        List<Long> berekend =
                cellen(Verdeling.bereken(roermond.wijken(), 205_000_00, 33).aandelen());
        List<Long> vastgesteld =
                cellen(Verdeling.van(roermond, 2024, 205_000_00, 33).aandelen());

        List<Long> verschillen = Stream.iterate(0, plaats -> plaats + 1)
                .limit(27)
                .map(plaats -> Math.abs(berekend.get(plaats) - vastgesteld.get(plaats)))
                .filter(verschil -> verschil > 0)
                .toList();

        assertThat(verschillen).hasSizeLessThanOrEqualTo(4).allMatch(verschil -> verschil <= 10_00);
    }

    @ParameterizedTest(name = "{0}: {1} in euro gives {2} for initiatives and {3} for the agenda")
    @CsvSource({"2024, 205000, 67650, 137350", "2025, 205000, 67650, 137350", "2026, 240000, 79200, 160800"})
    @DisplayName("ROE-F6 ROE-F7 given the years of the policy, then the sums are exact and all cells in tens")
    void sommen(int jaar, long wijkbudget, long initiatieven, long wijkagenda) {
        Verdeling verdeling = Verdeling.van(roermond, jaar, wijkbudget * 100, 33);

        assertThat(verdeling.initiatieven()).isEqualTo(initiatieven * 100);
        assertThat(verdeling.wijkagenda()).isEqualTo(wijkagenda * 100);
        klopt(verdeling);
    }

    @ParameterizedTest
    @CsvSource({"0, 33", "10, 33", "30, 33", "250010, 33", "100000, 0", "100000, 100", "99990, 50", "1000000000, 1"})
    @DisplayName("ROE-F7 given any sum in tens, then nothing is lost and nothing is added")
    void nietsWeg(long wijkbudget, int percentage) {
        klopt(Verdeling.bereken(roermond.wijken(), wijkbudget * 100, percentage));
    }

    @Test
    @DisplayName("ROE-F7 given a sum that is not in tens of euros, then it is refused")
    void geenTientallen() {
        assertThatThrownBy(() -> Verdeling.van(roermond, 2027, 205_005_00, 33))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Het wijkbudget moet uitkomen op tientallen euro's.");
    }

    private static void klopt(Verdeling verdeling) {
        List<Wijkaandeel> aandelen = verdeling.aandelen();
        assertThat(aandelen).hasSize(9).allSatisfy(aandeel -> {
            assertThat(aandeel.wijkbudget()).isEqualTo(aandeel.wijkagenda() + aandeel.initiatieven());
            assertThat(aandeel.wijkagenda() % 10_00).isZero();
            assertThat(aandeel.initiatieven() % 10_00).isZero();
        });
        assertThat(aandelen.stream().mapToLong(Wijkaandeel::initiatieven).sum()).isEqualTo(verdeling.initiatieven());
        assertThat(aandelen.stream().mapToLong(Wijkaandeel::wijkagenda).sum()).isEqualTo(verdeling.wijkagenda());
        assertThat(verdeling.initiatieven() + verdeling.wijkagenda()).isEqualTo(verdeling.wijkbudget());
    }

    private static List<Long> cellen(List<Wijkaandeel> aandelen) {
        return aandelen.stream()
                .flatMap(aandeel -> Stream.of(aandeel.wijkbudget(), aandeel.wijkagenda(), aandeel.initiatieven()))
                .toList();
    }
}
