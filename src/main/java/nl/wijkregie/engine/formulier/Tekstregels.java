package nl.wijkregie.engine.formulier;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a text of a user may hold: plain text in any language, emoji included; no markup and nothing that hides. */
final class Tekstregels {

    private static final Pattern REGELEINDE = Pattern.compile("\\r\\n|[\\r\\u2028\\u2029]");
    private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!]");

    private Tekstregels() {}

    /** Line endings become \n; white space around the text goes. A text of invisible signs only becomes "". */
    static String genormaliseerd(String tekst) {
        String schoon = REGELEINDE.matcher(tekst).replaceAll("\n").strip();
        return schoon.codePoints().allMatch(Tekstregels::onzichtbaar) ? "" : schoon;
    }

    /**
     * The Dutch sentence about what has to go, empty when the text may stay.
     *
     * @param eenRegel whether the text may have one line only
     * @param vraag the question, in quotation marks
     */
    static Optional<String> bezwaar(String tekst, boolean eenRegel, String vraag) {
        if (tekst.codePoints().anyMatch(Tekstregels::verboden)) {
            return Optional.of("Haal bij " + vraag + " de onzichtbare tekens weg; typ de tekst zo nodig opnieuw.");
        }
        if (HTML.matcher(tekst).find()) {
            return Optional.of("Gebruik bij " + vraag + " gewone tekst, zonder HTML-codes zoals <b>.");
        }
        if (eenRegel && tekst.indexOf('\n') >= 0) {
            return Optional.of("Zet de tekst bij " + vraag + " op één regel.");
        }
        return Optional.empty();
    }

    private static boolean onzichtbaar(int teken) {
        return Character.isWhitespace(teken)
                || Character.isSpaceChar(teken)
                || Character.getType(teken) == Character.FORMAT;
    }

    private static boolean verboden(int teken) {
        boolean stuurteken = Character.isISOControl(teken) && teken != '\n' && teken != '\r' && teken != '\t';
        // Direction overrides make a text read otherwise than it is stored.
        boolean draaitTekstOm = teken >= 0x202A && teken <= 0x202E || teken >= 0x2066 && teken <= 0x2069;
        boolean losSurrogaat = teken >= 0xD800 && teken <= 0xDFFF;
        return stuurteken || draaitTekstOm || losSurrogaat;
    }
}
