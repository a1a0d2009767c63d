package nl.wijkregie.initiatief;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as people read them. */
public final class Bedragen {

    private Bedragen() {}

    /** An amount in cents as Dutch text, such as {@code € 1.250,50}. */
    public static String tekst(long centen) {
        NumberFormat euro = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("nl-NL"));
        euro.setCurrency(Currency.getInstance("EUR"));
        return euro.format(BigDecimal.valueOf(centen, 2)).replace('\u00a0', ' ');
    }
}
