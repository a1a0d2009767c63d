package nl.wijkregie.portaal.internal;

import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Iban;

/** A kind of text with a fixed form. */
public enum Vorm {
    MAILADRES("Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.") {
        @Override
        boolean klopt(String tekst) {
            int apenstaart = tekst.indexOf('@');
            return tekst.length() <= 254
                    && apenstaart > 0
                    && apenstaart <= 64
                    && MAIL_NAAM.matcher(tekst.substring(0, apenstaart)).matches()
                    && MAIL_DOMEIN.matcher(tekst.substring(apenstaart + 1)).matches();
        }
    },
    TELEFOONNUMMER("Vul een geldig telefoonnummer in, bijvoorbeeld 0475 123 456 of +31 6 12 34 56 78.") {
        @Override
        boolean klopt(String tekst) {
            return tekst.length() <= 40
                    && TELEFOON_TEKENS.matcher(tekst).matches()
                    && TELEFOON.matcher(compact(tekst)).matches();
        }

        @Override
        public String compact(String tekst) {
            return tekst.replace("(0)", "").replaceAll("[ ()./-]", "");
        }
    },
    IBAN(Iban.MELDING) {
        @Override
        boolean klopt(String tekst) {
            return Iban.klopt(tekst);
        }

        @Override
        public String compact(String tekst) {
            return Iban.compact(tekst);
        }
    };

    // What mail servers accept everywhere: ASCII, no quotes, no dot at an end or twice in a row.
    private static final Pattern MAIL_NAAM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern MAIL_DOMEIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)++[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    private static final Pattern TELEFOON_TEKENS = Pattern.compile("\\+?[0-9 ()./-]+");
    // A Dutch number has ten digits; one from abroad starts with + or 00 and has at most fifteen (E.164).
    private static final Pattern TELEFOON = Pattern.compile("0[1-9][0-9]{8}|(\\+|00)[1-9][0-9]{6,14}");

    private final String melding;

    Vorm(String melding) {
        this.melding = melding;
    }

    /** Dutch sentence that says what to do when the text has not this form. */
    String melding() {
        return melding;
    }

    abstract boolean klopt(String tekst);

    /** The text as it is kept: without the spaces and signs that people put in for reading. */
    public String compact(String tekst) {
        return tekst;
    }
}
