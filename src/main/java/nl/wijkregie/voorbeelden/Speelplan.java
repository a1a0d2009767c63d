package nl.wijkregie.voorbeelden;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import nl.wijkregie.termijn.Werkdagen;

/**
 * What is played when. All examples together are played in one order, the oldest first, so that numbers, books and time
 * lines follow each other as in a year that was lived. That order is the same on every day of the year; only the dates
 * move: nothing is dated before 1 January, because the money of this year is used (ROE-F10).
 */
final class Speelplan {

    private static final int WERKDAG_BEGINT = 9 * 60;
    private static final int WERKDAG_DUURT = 7 * 60;
    private static final int WISSELING = 97;
    private static final int TUSSEN_STAPPEN = 25;
    /** So many days back nothing is moved when the year allows; older examples come closer together. */
    private static final int RECENT = 45;

    private final LocalDateTime nu;
    private final Werkdagen werkdagen;
    private final List<Beurt> beurten = new ArrayList<>();

    /** @param nu Europe/Amsterdam; no step begins later, unless the one before was still going on */
    Speelplan(LocalDateTime nu, Werkdagen werkdagen) {
        this.nu = nu;
        this.werkdagen = werkdagen;
    }

    /**
     * Adds an example.
     *
     * @param dagenGeleden days before today of each step, in the order of the steps
     * @param stappen as many
     */
    void voegToe(List<Integer> dagenGeleden, List<Runnable> stappen) {
        LocalDateTime vorige = LocalDateTime.MIN;
        for (int stap = 0; stap < stappen.size(); stap++) {
            LocalTime tijd = LocalTime.MIN.plusMinutes(
                    WERKDAG_BEGINT + Math.floorMod(WISSELING * (beurten.size() + stap), WERKDAG_DUURT));
            LocalDateTime gepland =
                    nu.toLocalDate().minusDays(dagenGeleden.get(stap)).atTime(tijd);
            vorige = gepland.isAfter(vorige) ? gepland : vorige.plusMinutes(TUSSEN_STAPPEN);
            beurten.add(new Beurt(vorige, stappen.get(stap)));
        }
    }

    /**
     * Hands over every step with its moment, the oldest first.
     *
     * @param speler plays a step at a moment, and says at which moment it was done
     */
    void speel(BiFunction<LocalDateTime, Runnable, LocalDateTime> speler) {
        List<Beurt> opVolgorde =
                beurten.stream().sorted(Comparator.comparing(Beurt::gepland)).toList();
        int oudste = opVolgorde.isEmpty() ? 0 : dagenGeleden(opVolgorde.get(0));
        LocalDateTime vorige = LocalDateTime.MIN;
        for (Beurt beurt : opVolgorde) {
            LocalDateTime moment = moment(beurt, oudste);
            // What does not fit in what is left of today comes right after each other: never back in time.
            LocalDateTime naVorige = vorige.isBefore(nu) ? eerste(vorige.plusMinutes(1), nu) : vorige;
            vorige = speler.apply(moment.isAfter(vorige) ? moment : naVorige, beurt.werk());
        }
    }

    private LocalDateTime moment(Beurt beurt, int oudste) {
        LocalDate dag = nu.toLocalDate().minusDays(binnenHetJaar(dagenGeleden(beurt), oudste));
        while (!werkdagen.isWerkdag(dag) && dag.isBefore(nu.toLocalDate())) {
            dag = dag.plusDays(1);
        }
        return eerste(dag.atTime(beurt.gepland().toLocalTime()), nu);
    }

    private int binnenHetJaar(int dagen, int oudste) {
        int kanTerug = nu.getDayOfYear() - 1;
        int recent = Math.min(RECENT, kanTerug * 3 / 4);
        if (dagen <= recent || oudste <= kanTerug) {
            return dagen;
        }
        return recent + (dagen - recent) * (kanTerug - recent) / (oudste - recent);
    }

    private int dagenGeleden(Beurt beurt) {
        return (int) ChronoUnit.DAYS.between(beurt.gepland().toLocalDate(), nu.toLocalDate());
    }

    private static LocalDateTime eerste(LocalDateTime een, LocalDateTime ander) {
        return een.isBefore(ander) ? een : ander;
    }

    private record Beurt(LocalDateTime gepland, Runnable werk) {}
}
