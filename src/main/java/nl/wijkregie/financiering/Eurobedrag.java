package nl.wijkregie.financiering;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Amounts as forms and process variables hold them: euro with a point and two decimals. */
public final class Eurobedrag {

    private Eurobedrag() {}

    /** Cents of a text such as {@code 750.00}; empty for an empty text. The form has checked its shape. */
    public static OptionalLong centen(String tekst) {
        return tekst.isBlank()
                ? OptionalLong.empty()
                : OptionalLong.of(new BigDecimal(tekst).movePointRight(2).longValueExact());
    }

    /** Text such as {@code 750.00}. */
    public static String tekst(long centen) {
        return BigDecimal.valueOf(centen, 2).toPlainString();
    }
}
