package nl.wijkregie.modelbeheer.verhuizing;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One version of a process with what runs on it now.
 *
 * @param proces key of the process
 * @param naam what a person reads on it
 * @param versie number that counts up from 1 for each process
 * @param nieuwste whether new cases start on it
 * @param levering id of the deployment that brought it
 * @param geplaatstOp time in Europe/Amsterdam
 * @param zaken how many cases run on it, those of processes that it calls not counted
 * @param stappen where those cases are, the fullest step first; empty when none runs
 */
public record Procesversie(
        String proces,
        String naam,
        int versie,
        boolean nieuwste,
        String levering,
        LocalDateTime geplaatstOp,
        long zaken,
        List<Stapbezetting> stappen) {

    public Procesversie {
        stappen = List.copyOf(stappen);
    }
}
