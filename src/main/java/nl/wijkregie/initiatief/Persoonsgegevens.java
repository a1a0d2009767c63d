package nl.wijkregie.initiatief;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a way to reach a person or to pay one, in texts that are kept longer than personal data (ROE-I2). A name
 * cannot be recognised; the forms ask not to write one.
 */
public enum Persoonsgegevens {
    EMAILADRES("het e-mailadres"),
    REKENINGNUMMER("het rekeningnummer (IBAN)"),
    NUMMER("het telefoonnummer of ander lang nummer"),
    POSTCODE("de postcode");

    private static final int LANGSTE_IBAN = 34;
    private static final int KORTSTE_IBAN = 15;

    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cf}\\u00AD]");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@]\\s?@\\s?[^\\s@]|\\p{L}\\s?[\\[(]at[\\])]\\s?\\p{L}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATUM =
            Pattern.compile("(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    /** Begins with 0 or a country; nine digits on end are a number of somebody all the same. */
    private static final Pattern LANG_NUMMER =
            Pattern.compile("(?<!\\d)(?:\\+\\s?\\(?\\d|0)(?:[ ()./-]{0,3}\\d){8,13}(?!\\d)|\\d{9}");

    private static final Pattern IBAN_MOGELIJK =
            Pattern.compile("(?=((?<![A-Z0-9])[A-Z]{2}[ .-]?\\d(?:[ .-]?[A-Z0-9]){12,40}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern IBAN_NL = Pattern.compile("NL\\d{2}[A-Z]{4}\\d{10}");
    private static final Pattern LETTERS_EN_CIJFERS = Pattern.compile("(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}(?!\\p{L})");

    private final String naam;

    Persoonsgegevens(String naam) {
        this.naam = naam;
    }

    /** As it stands in a sentence, with its article. */
    public String naam() {
        return naam;
    }

    /** The first kind that is found in this text; empty when there is none. */
    public static Optional<Persoonsgegevens> in(String tekst) {
        String leesbaar = leesbaar(tekst);
        if (EMAIL.matcher(leesbaar).find()) {
            return Optional.of(EMAILADRES);
        }
        if (heeftIban(leesbaar)) {
            return Optional.of(REKENINGNUMMER);
        }
        if (LANG_NUMMER.matcher(DATUM.matcher(leesbaar).replaceAll("|")).find()) {
            return Optional.of(NUMMER);
        }
        return LETTERS_EN_CIJFERS.matcher(leesbaar).find() ? Optional.of(POSTCODE) : Optional.empty();
    }

    /** The text as people read it: full-width digits and signs that nobody sees do not hide a number. */
    static String leesbaar(String tekst) {
        return Normalizer.normalize(ONZICHTBAAR.matcher(tekst).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** Whether the text holds a control character, half a sign, or one that turns the direction of what follows. */
    public static boolean heeftVerbodenTeken(String tekst) {
        return tekst.codePoints().anyMatch(Persoonsgegevens::verboden);
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
