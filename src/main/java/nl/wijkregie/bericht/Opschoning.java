package nl.wijkregie.bericht;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes text from outside harmless before it becomes part of a message: no header of its own, no invisible characters
 * that turn the reading direction, no placeholder that would be filled in later.
 */
final class Opschoning {

    private static final Pattern REGELEINDE = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern STUURTEKEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern WITRUIMTE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern STUURTEKEN_IN_ADRES = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /** How a coded word begins in a header (RFC 2047): a mail program would show what somebody hid in it. */
    private static final Pattern GECODEERD = Pattern.compile("=(?=\\?)");

    private static final int LENGTE_ADRES = 254;

    private Opschoning() {}

    /** Text of several lines, ended by {@code \n}. */
    static String tekst(String waarde) {
        String regels = REGELEINDE.matcher(waarde).replaceAll("\n");
        return Plaatshouders.onschadelijk(STUURTEKEN.matcher(regels).replaceAll(""));
    }

    /** Text of one line, such as a subject or a name. */
    static String regel(String waarde) {
        String metSpaties = WITRUIMTE.matcher(waarde).replaceAll(" ");
        String kaal = STUURTEKEN.matcher(metSpaties).replaceAll("").strip();
        return GECODEERD.matcher(kaal).replaceAll("= ");
    }

    /** One line of at most {@code lengte} characters; what is too long ends in an ellipsis. */
    static String regel(String waarde, int lengte) {
        String regel = regel(waarde);
        if (regel.length() <= lengte) {
            return regel;
        }
        int einde = Character.isHighSurrogate(regel.charAt(lengte - 2)) ? lengte - 2 : lengte - 1;
        return regel.substring(0, einde) + "…";
    }

    /**
     * @throws IllegalArgumentException without the value, which is personal data, when it holds a control character or is
     *     longer than an e-mail address can be
     */
    static void weigerOnmogelijkAdres(@Nullable String adres) {
        if (adres != null
                && (adres.length() > LENGTE_ADRES
                        || STUURTEKEN_IN_ADRES.matcher(adres).find())) {
            throw new IllegalArgumentException("Het e-mailadres is te lang of bevat een regeleinde of stuurteken."
                    + " Geef één e-mailadres op, zoals naam@voorbeeld.nl.");
        }
    }
}
