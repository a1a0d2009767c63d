package nl.wijkregie.bericht;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left open in a stored text and filled in when it leaves: the follow link, because its code is a secret, and
 * the resident's name, so that removing name and address from the row makes the message anonymous.
 */
final class Plaatshouders {

    static final String VOLGLINK = "⟦volgUrl⟧";
    static final String NAAM = "⟦naam⟧";

    private static final String ZONDER_NAAM = "bewoner";
    private static final String ZONDER_LINK = "uw persoonlijke pagina";

    /** The link on a line of its own, with the end of the sentence that leads to it. */
    private static final Pattern EIGEN_REGEL = Pattern.compile("(\\S)[ \\t]*\\n\\s*" + VOLGLINK + "[ \\t]*(?=\\n|\\z)");

    private Plaatshouders() {}

    /** Takes the marks out of a value from outside, so that nobody can have a link filled in. */
    static String onschadelijk(String waarde) {
        return waarde.replace('⟦', '[').replace('⟧', ']');
    }

    /** The text for its reader: name and link filled in; on paper a link cannot be clicked, so there it is what to type. */
    static String voorLezer(Rij rij, String tekst, Volglink volglink) {
        String metNaam = metNaam(tekst, rij.aanhef());
        if (!metNaam.contains(VOLGLINK) || rij.kenmerk() == null) {
            return metNaam;
        }
        return metNaam.replace(
                VOLGLINK, rij.wijze() == Wijze.BRIEF ? volglink.opPapier(rij.kenmerk()) : volglink.van(rij.kenmerk()));
    }

    /** The text for the case file and the follow page: with the name, and as if there never was a link in it. */
    static String voorDossier(Rij rij, String tekst) {
        String zonderRegel = EIGEN_REGEL
                .matcher(metNaam(tekst, rij.aanhef()))
                .replaceAll(gevonden -> Matcher.quoteReplacement(zinseinde(gevonden.group(1))));
        return zonderRegel.replace(VOLGLINK, ZONDER_LINK);
    }

    private static String zinseinde(String laatste) {
        return switch (laatste) {
            case ":" -> ".";
            case ".", "!", "?" -> laatste;
            default -> laatste + ".";
        };
    }

    private static String metNaam(String tekst, @Nullable String naam) {
        return tekst.replace(NAAM, naam == null ? ZONDER_NAAM : naam);
    }
}
