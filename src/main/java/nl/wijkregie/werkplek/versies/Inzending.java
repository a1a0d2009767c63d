package nl.wijkregie.werkplek.versies;

import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;

/**
 * Files that somebody sends, for the check or to bring them in.
 *
 * @param bestanden at least one, each name once
 * @param reden why; "" when it was not given, as for a check
 */
record Inzending(List<Modelbestand> bestanden, String reden) {

    /** How many bytes all files of one message may have together. */
    static final int HOOGSTENS = 10 * 1024 * 1024;

    static final String TE_GROOT =
            "Uw bestanden zijn samen groter dan 10 MB. Kies minder bestanden, of maak ze kleiner. Er verandert niets.";

    Inzending {
        bestanden = List.copyOf(bestanden);
        if (bestanden.isEmpty()) {
            throw OnjuistVerzoek.verkeerd("Kies minstens een bestand: een proces, een formulier of een beslistabel.");
        }
        long bytes =
                bestanden.stream().mapToLong(bestand -> bestand.inhoud().length).sum();
        if (bytes > HOOGSTENS) {
            throw OnjuistVerzoek.teGroot(TE_GROOT);
        }
        long namen = bestanden.stream().map(Modelbestand::naam).distinct().count();
        if (namen < bestanden.size()) {
            throw OnjuistVerzoek.verkeerd(
                    "U stuurt twee bestanden met dezelfde naam. Kies van elk bestand een versie.");
        }
    }

    /** A file under its deployment name; what is no model is refused. */
    static Modelbestand bestand(String naam, byte[] inhoud) {
        try {
            return Modelbestand.van(naam, inhoud);
        } catch (IllegalArgumentException geenModel) {
            throw OnjuistVerzoek.verkeerd(String.valueOf(geenModel.getMessage()));
        }
    }
}
