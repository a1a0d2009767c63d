package nl.wijkregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are counted in working days of a Dutch municipality. */
class WerkdagenTest {

    private final Werkdagen werkdagen = new Werkdagen();

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("Weekends and Dutch public holidays are no working days")
    @CsvSource({
        "2026-01-01, Nieuwjaarsdag",
        "2026-04-06, Tweede Paasdag",
        "2026-04-27, Koningsdag",
        "2026-05-05, Bevrijdingsdag in a year without jubilee",
        "2025-05-05, Bevrijdingsdag in a jubilee year",
        "2026-05-14, Hemelvaartsdag",
        "2026-05-25, Tweede Pinksterdag",
        "2026-12-25, Eerste Kerstdag",
        "2028-12-26, Tweede Kerstdag",
        "2026-11-21, Saturday",
        "2026-11-22, Sunday"
    })
    void vrij(LocalDate dag, String waarom) {
        assertThat(werkdagen.isWerkdag(dag)).as(waarom).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("The municipality works on other days, also when people may think it does not")
    @CsvSource({
        "2026-04-03, Goede Vrijdag",
        "2026-12-24, the day before Christmas",
        "2025-12-05, Sinterklaas",
        "2026-12-31, Oudejaarsdag",
        "2026-11-23, an ordinary Monday"
    })
    void werkdag(LocalDate dag, String waarom) {
        assertThat(werkdagen.isWerkdag(dag)).as(waarom).isTrue();
    }

    @Test
    @DisplayName("Koningsdag on a Sunday is kept on the Saturday before: Monday is a working day")
    void koningsdagOpZondag() {
        assertThat(LocalDate.parse("2031-04-27").getDayOfWeek()).hasToString("SUNDAY");
        assertThat(werkdagen.isWerkdag(LocalDate.parse("2031-04-26"))).isFalse();
        assertThat(werkdagen.isWerkdag(LocalDate.parse("2031-04-28"))).isTrue();
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @DisplayName("The start does not count, days off are passed over")
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-20, 5, 2026-11-27",
        "2026-12-24, 1, 2026-12-28",
        "2026-12-30, 2, 2027-01-04",
        "2026-04-24, 6, 2026-05-06",
        "2026-04-02, 2, 2026-04-07"
    })
    void na(LocalDate start, int aantal, LocalDate verwacht) {
        assertThat(werkdagen.na(start, aantal)).isEqualTo(verwacht);
    }

    @Test
    @DisplayName("A term of no days is a mistake")
    void geenDagen() {
        assertThatThrownBy(() -> werkdagen.na(LocalDate.parse("2026-11-23"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
