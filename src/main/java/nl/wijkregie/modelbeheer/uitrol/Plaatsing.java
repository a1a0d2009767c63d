package nl.wijkregie.modelbeheer.uitrol;

import org.jspecify.annotations.Nullable;

/**
 * What came of bringing in a change that passed the check.
 *
 * @param versie the version; null when nothing differed from what is live
 * @param zin Dutch sentence for who brought it in
 */
public record Plaatsing(Uitkomst uitkomst, @Nullable Modelversie versie, String zin) {

    /** What happened. */
    public enum Uitkomst {
        LIVE,
        WACHT,
        ONGEWIJZIGD
    }
}
