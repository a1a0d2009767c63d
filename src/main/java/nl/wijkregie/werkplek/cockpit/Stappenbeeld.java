package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures per step of a process, as the heat map and its table show them.
 *
 * @param proces key of the process
 * @param naam name of the process
 * @param van first month, {@code yyyy-MM}
 * @param tot last month, {@code yyyy-MM}
 * @param wijk code of the wijk the figures are about, or empty for all the reader may choose
 * @param wijken what the reader may choose
 * @param stappen in the order of the model
 * @param fasen the phases of a case; empty for another process
 */
record Stappenbeeld(
        String proces,
        String naam,
        String van,
        String tot,
        String wijk,
        List<Wijkkeuze> wijken,
        List<Rij> stappen,
        List<Fasetijd> fasen) {

    record Wijkkeuze(String code, String naam) {}

    /**
     * How long a phase took as a whole, which is not the sum of its steps.
     *
     * @param stap id of the sub-process in the model
     * @param mediaan calendar days; null when none ended in the period
     */
    record Fasetijd(String stap, @Nullable Integer mediaan) {}

    /**
     * One step.
     *
     * @param deel name of the sub-process in which it lies, or empty
     * @param mediaan calendar days; null when nothing was done in the period
     */
    record Rij(
            String stap,
            String naam,
            String soort,
            String deel,
            long wachtend,
            long teLaat,
            long gedaan,
            @Nullable Integer mediaan) {}
}
