package nl.wijkregie.portaal.site.formulier;

import nl.wijkregie.portaal.internal.Tekstregels;

/** A name of a file in a sentence about what is wrong with it. */
final class Bijlagenaam {

    private static final int LANGSTE = 60;

    private Bijlagenaam() {}

    /** The name and a colon; nothing when there is no name that can be shown. */
    static String inZin(String gegeven) {
        String naam = Tekstregels.normaliseer(gegeven);
        if (naam == null || Tekstregels.heeftOnzichtbareTekens(naam) || Tekstregels.heeftMeerRegels(naam)) {
            return "";
        }
        return (naam.length() > LANGSTE ? naam.substring(0, LANGSTE - 1) + "…" : naam) + ": ";
    }
}
