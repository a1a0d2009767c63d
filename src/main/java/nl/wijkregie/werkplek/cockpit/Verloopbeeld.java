package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of one instance of a process: steps and dates, nothing of what people filled in and nobody's name.
 *
 * @param kenmerk of the case, or empty when the instance has none
 * @param naam name of the process
 * @param stappen in the order in which they began
 * @param meer whether there are more steps than are told
 */
record Verloopbeeld(String kenmerk, String naam, List<Stap> stappen, boolean meer) {

    /**
     * One time that a step was passed. Moments are {@code yyyy-MM-ddTHH:mm:ss}, in the time of the municipality.
     *
     * @param stap id of the element
     * @param naam name in the model, or the kind of step when it has none
     * @param klaar null while the instance is there
     * @param afgebroken whether the step ended without being done
     * @param aangeroepen id of the instance that the step called, or null
     */
    record Stap(
            String stap,
            String naam,
            String soort,
            String begonnen,
            @Nullable String klaar,
            boolean afgebroken,
            @Nullable String aangeroepen) {}
}
