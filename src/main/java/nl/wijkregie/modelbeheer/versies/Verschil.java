package nl.wijkregie.modelbeheer.versies;

import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a file, for a person who did not see the files. */
public final class Verschil {

    private Verschil() {}

    /**
     * The changes as Dutch sentences, in the order of steps, arrows, questions or rules. How a model is drawn does not
     * count.
     *
     * @param oud null when the file is new
     * @param nieuw null when the file went away
     * @return empty when nothing changed that anybody notices
     * @throws IllegalArgumentException when both are null
     */
    public static List<String> inWoorden(@Nullable Modelbestand oud, @Nullable Modelbestand nieuw) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The changes of whole sets of files, with before each what it is about when that is not the process itself. */
    public static List<String> tussen(List<Modelbestand> oud, List<Modelbestand> nieuw) {
        throw new UnsupportedOperationException("not yet");
    }
}
