package nl.wijkregie.bericht;

import org.jspecify.annotations.Nullable;

/**
 * What is left open in a stored text and filled in when it leaves: the follow link, because its code is a secret, and
 * the resident's name, so that removing name and address from the row makes the message anonymous.
 */
final class Plaatshouders {

    static final String VOLGLINK = "⟦volgUrl⟧";
    static final String NAAM = "⟦naam⟧";

    private static final String ZONDER_NAAM = "bewoner";
    private static final String ZONDER_LINK = "(uw persoonlijke link)";

    private Plaatshouders() {}

    /** Takes the marks out of a value from outside, so that nobody can have a link filled in. */
    static String onschadelijk(String waarde) {
        return waarde.replace('⟦', '[').replace('⟧', ']');
    }

    /** The text for its reader: name and link filled in. */
    static String voorLezer(Rij rij, String tekst, Volglink volglink) {
        String metNaam = metNaam(tekst, rij.aanhef());
        return metNaam.contains(VOLGLINK) && rij.kenmerk() != null
                ? metNaam.replace(VOLGLINK, volglink.van(rij.kenmerk()))
                : metNaam;
    }

    /** The text for the case file: with the name, without the secret link. */
    static String voorDossier(Rij rij, String tekst) {
        return metNaam(tekst, rij.aanhef()).replace(VOLGLINK, ZONDER_LINK);
    }

    private static String metNaam(String tekst, @Nullable String naam) {
        return tekst.replace(NAAM, naam == null ? ZONDER_NAAM : naam);
    }
}
