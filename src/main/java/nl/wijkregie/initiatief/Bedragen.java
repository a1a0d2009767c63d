package nl.wijkregie.initiatief;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalLong;

/** Amounts: as people read them, and as forms and process variables hold them (euro with a point and two decimals). */
public final class Bedragen {

    private Bedragen() {}

    /** An amount in cents as Dutch text, such as {@code € 1.250,50}. */
    public static String tekst(long centen) {
        NumberFormat euro = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("nl-NL"));
        euro.setCurrency(Currency.getInstance("EUR"));
        return euro.format(BigDecimal.valueOf(centen, 2)).replace('\u00a0', ' ');
    }

    /** Cents as a form holds them, such as {@code 750.00}. */
    public static String euro(long centen) {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }

    /**
     * Cents of a text such as {@code 750.00}; empty for an empty text.
     *
     * @throws NumberFormatException when it is no number
     * @throws ArithmeticException when it has more than two decimals
     */
    public static OptionalLong centen(String euro) {
        return euro.isBlank()
                ? OptionalLong.empty()
                : OptionalLong.of(new BigDecimal(euro).movePointRight(2).longValueExact());
    }
}
