package nl.wijkregie.initiatief;

import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** The rules of an international bank account number: country, length and check digits. */
public final class Iban {

    /** Dutch sentence that says what to do about a number that is wrong. */
    public static final String MELDING =
            "Vul een geldig rekeningnummer (IBAN) in, bijvoorbeeld NL91 ABNA 0417 1643 00.";

    private static final int MET_SPATIES = 50;

    private Iban() {}

    /** Whether the text, with or without the spaces that people put in for reading, is a number that can exist. */
    public static boolean klopt(String tekst) {
        if (tekst.length() > MET_SPATIES) {
            return false;
        }
        try {
            IbanUtil.validate(compact(tekst));
            return true;
        } catch (Iban4jException onjuist) {
            return false;
        }
    }

    /** The number as it is kept: capitals, no spaces. */
    public static String compact(String tekst) {
        return tekst.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }
}
