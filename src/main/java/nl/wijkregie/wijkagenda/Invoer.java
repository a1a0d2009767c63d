package nl.wijkregie.wijkagenda;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that people typed: neat, of the right length, and without signs that a database or reader trips over. */
final class Invoer {

    private static final Pattern REGELEINDE = Pattern.compile("\\r\\n|[\\r\\u2028\\u2029]");

    private Invoer() {}

    /**
     * A text that must be there.
     *
     * @param naam what it is called in a sentence, such as {@code de titel}
     * @throws OnjuisteAgenda when it is shorter or longer than allowed, or holds signs that cannot be read
     */
    static String verplicht(String veld, String naam, @Nullable String tekst, int kortste, int langste) {
        String netjes = optioneel(veld, naam, tekst, langste);
        if (netjes.isEmpty()) {
            throw new OnjuisteAgenda(veld, "Vul " + naam + " in.");
        }
        if (netjes.length() < kortste) {
            throw new OnjuisteAgenda(veld, "Maak " + naam + " langer: minstens " + kortste + " tekens.");
        }
        return netjes;
    }

    /**
     * A text that may be left empty.
     *
     * @return without white space around it; empty when there is none
     * @throws OnjuisteAgenda when it is too long, or holds signs that cannot be read
     */
    static String optioneel(String veld, String naam, @Nullable String tekst, int langste) {
        String netjes =
                tekst == null ? "" : REGELEINDE.matcher(tekst).replaceAll("\n").strip();
        if (netjes.length() > langste) {
            throw new OnjuisteAgenda(
                    veld,
                    "Maak " + naam + " korter: hoogstens " + langste + " tekens. Nu zijn het er " + netjes.length()
                            + ".");
        }
        if (netjes.codePoints().anyMatch(Invoer::onleesbaar)) {
            throw new OnjuisteAgenda(veld, "Haal de onzichtbare tekens weg; typ " + naam + " zo nodig opnieuw.");
        }
        return netjes;
    }

    /** As {@link #verplicht}, on one line. */
    static String regel(String veld, String naam, @Nullable String tekst, int kortste, int langste) {
        return opEenRegel(veld, naam, verplicht(veld, naam, tekst, kortste, langste));
    }

    /** As {@link #optioneel}, on one line. */
    static String optioneleRegel(String veld, String naam, @Nullable String tekst, int langste) {
        return opEenRegel(veld, naam, optioneel(veld, naam, tekst, langste));
    }

    private static String opEenRegel(String veld, String naam, String tekst) {
        if (tekst.indexOf('\n') >= 0) {
            throw new OnjuisteAgenda(veld, "Zet " + naam + " op één regel.");
        }
        return tekst;
    }

    private static boolean onleesbaar(int teken) {
        boolean stuurteken = Character.isISOControl(teken) && teken != '\n' && teken != '\t';
        // Direction overrides make a text read otherwise than it is stored.
        boolean draaitTekstOm = teken >= 0x202A && teken <= 0x202E || teken >= 0x2066 && teken <= 0x2069;
        boolean losSurrogaat = teken >= 0xD800 && teken <= 0xDFFF;
        return stuurteken || draaitTekstOm || losSurrogaat;
    }
}
