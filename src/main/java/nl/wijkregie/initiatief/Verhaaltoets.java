package nl.wijkregie.initiatief;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a short story may say: something of some length, and nothing that looks like a way to reach a person (ALM-4, ROE-I2). A
 * name cannot be recognised; the form asks not to write one.
 */
public final class Verhaaltoets {

    /** Longest story, in characters. */
    public static final int LANGSTE = 1500;

    private static final int KORTSTE = 20;
    private static final int LANGSTE_IBAN = 34;
    private static final int KORTSTE_IBAN = 15;

    private static final Pattern REGELEINDE = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cf}\\u00AD]");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@]\\s?@\\s?[^\\s@]|\\p{L}\\s?[\\[(]at[\\])]\\s?\\p{L}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATUM =
            Pattern.compile("(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    /** Begins with 0 or a country; nine digits on end are a number of somebody all the same. */
    private static final Pattern NUMMER =
            Pattern.compile("(?<!\\d)(?:\\+\\s?\\(?\\d|0)(?:[ ()./-]{0,3}\\d){8,13}(?!\\d)|\\d{9}");

    private static final Pattern IBAN_MOGELIJK =
            Pattern.compile("(?=((?<![A-Z0-9])[A-Z]{2}[ .-]?\\d(?:[ .-]?[A-Z0-9]){12,40}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern IBAN_NL = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}(?!\\p{L})");

    private Verhaaltoets() {}

    /** The same text with line ends as {@code \n} and without white space around it. */
    public static String genormaliseerd(String tekst) {
        return REGELEINDE.matcher(tekst).replaceAll("\n").strip();
    }

    /**
     * The Dutch sentence about what has to change; empty when the story may be kept.
     *
     * @param tekst as {@link #genormaliseerd} gives it
     */
    public static Optional<String> bezwaar(String tekst) {
        if (tekst.length() > LANGSTE) {
            return Optional.of("Maak het verhaal korter: hoogstens " + LANGSTE + " tekens. Nu zijn het er "
                    + tekst.length() + ".");
        }
        if (tekst.codePoints().anyMatch(Verhaaltoets::verboden)) {
            return Optional.of("Haal de onzichtbare tekens uit het verhaal. Typ de tekst zo nodig opnieuw.");
        }
        // Full-width digits and signs that nobody sees do not hide a number.
        String leesbaar = Normalizer.normalize(ONZICHTBAAR.matcher(tekst).replaceAll(""), Normalizer.Form.NFKC);
        if (leesbaar.strip().length() < KORTSTE) {
            return Optional.of("Vertel in een paar zinnen wat er is bereikt: minstens " + KORTSTE + " tekens.");
        }
        return persoonsgegeven(leesbaar);
    }

    private static Optional<String> persoonsgegeven(String tekst) {
        if (EMAIL.matcher(tekst).find()) {
            return Optional.of("Haal het e-mailadres uit het verhaal. Noem geen gegevens van personen.");
        }
        if (heeftIban(tekst)) {
            return Optional.of("Haal het rekeningnummer (IBAN) uit het verhaal. Noem geen gegevens van personen.");
        }
        if (NUMMER.matcher(DATUM.matcher(tekst).replaceAll("|")).find()) {
            return Optional.of("Haal het telefoonnummer of ander lang nummer uit het verhaal."
                    + " Noem geen gegevens van personen.");
        }
        if (POSTCODE.matcher(tekst).find()) {
            return Optional.of("Haal de postcode uit het verhaal. Noem de wijk of de buurt, geen adres.");
        }
        return Optional.empty();
    }

    private static boolean heeftIban(String tekst) {
        Matcher mogelijk = IBAN_MOGELIJK.matcher(tekst);
        while (mogelijk.find()) {
            String compact = Iban.compact(mogelijk.group(1).replace(".", ""));
            if (IBAN_NL.matcher(compact).lookingAt() || beginKlopt(compact)) {
                return true;
            }
        }
        return false;
    }

    /** Words can follow a number without a sign between: each length is tried. */
    private static boolean beginKlopt(String compact) {
        for (int lengte = KORTSTE_IBAN; lengte <= Math.min(LANGSTE_IBAN, compact.length()); lengte++) {
            if (Iban.klopt(compact.substring(0, lengte))) {
                return true;
            }
        }
        return false;
    }

    private static boolean verboden(int teken) {
        boolean stuurteken = Character.isISOControl(teken) && teken != '\n' && teken != '\t';
        // Direction overrides make a text read otherwise than it is stored.
        boolean draaitTekstOm = teken >= 0x202A && teken <= 0x202E || teken >= 0x2066 && teken <= 0x2069;
        boolean losSurrogaat = teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE;
        boolean geenTeken = (teken & 0xFFFE) == 0xFFFE || teken >= 0xFDD0 && teken <= 0xFDEF;
        return stuurteken || draaitTekstOm || losSurrogaat || geenTeken;
    }
}
