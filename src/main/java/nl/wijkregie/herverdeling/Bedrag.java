package nl.wijkregie.herverdeling;

import java.math.BigDecimal;
import nl.wijkregie.initiatief.Bedragen;

/** Amounts as they come from forms and variables, and as people read them. */
public final class Bedrag {

    private Bedrag() {}

    /**
     * Cents of an amount in euro, such as {@code 750.00}.
     *
     * @throws NumberFormatException when it is no number
     * @throws ArithmeticException when it has more than two decimals
     */
    public static long centen(String euro) {
        return new BigDecimal(euro).movePointRight(2).longValueExact();
    }

    /** An amount in euro for a form, such as {@code 750.00}. */
    public static String euro(long centen) {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }

    /** An amount as Dutch text, such as {@code € 750,00}. */
    public static String tekst(long centen) {
        return Bedragen.tekst(centen);
    }
}
