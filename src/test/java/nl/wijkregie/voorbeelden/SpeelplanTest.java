package nl.wijkregie.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wijkregie.termijn.Werkdagen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples fit between 1 January and now, whatever the day on which the demo starts. */
class SpeelplanTest {

    private static final Duration PER_STAP = Duration.ofMillis(300);

    private final Werkdagen werkdagen = new Werkdagen();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-01-01T00:00",
                "2026-01-01T11:00",
                "2026-01-02T08:00",
                "2026-01-15T12:00",
                "2026-03-02T09:00",
                "2026-07-06T07:30",
                "2026-12-31T23:59",
                "2028-02-29T10:00"
            })
    @DisplayName("ROE-F10 given any day, when examples are played, then in order, none before 1 January or after now")
    void alleMomentenKunnen(String dag) {
        LocalDateTime nu = LocalDateTime.parse(dag);

        Gespeeld gespeeld = speel(nu, List.of(200, 150, 80, 45, 0), List.of(60, 59, 3, 2, 1, 0, 0), List.of(9, 1));

        assertThat(gespeeld.namen())
                .containsExactly(
                        "0.0", "0.1", "0.2", "1.0", "1.1", "0.3", "2.0", "1.2", "1.3", "1.4", "2.1", "1.5", "0.4",
                        "1.6");
        assertThat(gespeeld.momenten())
                .isSorted()
                .allSatisfy(moment -> assertThat(moment)
                        .isBetween(
                                nu.toLocalDate().withDayOfYear(1).atStartOfDay(), nu.plus(PER_STAP.multipliedBy(14))));
    }

    @Test
    @DisplayName("given a past that fits in the year, then recent steps keep their day and others are on working days")
    void werkdagenInEenLangJaar() {
        LocalDateTime nu = LocalDateTime.parse("2026-11-20T15:00");

        List<LocalDateTime> momenten = speel(nu, List.of(200, 33, 1)).momenten();

        assertThat(momenten)
                .extracting(LocalDateTime::toLocalDate)
                .containsOnly(
                        LocalDate.parse("2026-05-04"), LocalDate.parse("2026-10-19"), LocalDate.parse("2026-11-19"));
        assertThat(momenten).allMatch(moment -> werkdagen.isWerkdag(moment.toLocalDate()));
    }

    @SafeVarargs
    private Gespeeld speel(LocalDateTime nu, List<Integer>... voorbeelden) {
        Speelplan plan = new Speelplan(nu, werkdagen);
        Gespeeld gespeeld = new Gespeeld(new ArrayList<>(), new ArrayList<>());
        for (int nummer = 0; nummer < voorbeelden.length; nummer++) {
            List<Runnable> stappen = new ArrayList<>();
            for (int stap = 0; stap < voorbeelden[nummer].size(); stap++) {
                String naam = nummer + "." + stap;
                stappen.add(() -> gespeeld.namen().add(naam));
            }
            plan.voegToe(voorbeelden[nummer], stappen);
        }
        plan.speel((moment, stap) -> {
            stap.run();
            Collections.addAll(gespeeld.momenten(), moment, moment.plus(PER_STAP));
            return moment.plus(PER_STAP);
        });
        return gespeeld;
    }

    private record Gespeeld(List<String> namen, List<LocalDateTime> momenten) {}
}
