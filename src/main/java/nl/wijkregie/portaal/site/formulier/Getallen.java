package nl.wijkregie.portaal.site.formulier;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as people in the Netherlands write them. */
final class Getallen {

    // "750", "1250,50", "1.250", "1.250,50", "1250.50"; with or without a euro sign. "1.250" is a thousand and more.
    private static final Pattern NEDERLANDS =
            Pattern.compile("-?([0-9]{1,9}|[0-9]{1,3}(\\.[0-9]{3}){1,3})(,[0-9]{1,6}|,-)?");
    private static final Pattern MET_PUNT = Pattern.compile("-?[0-9]{1,9}\\.[0-9]{1,2}");
    private static final Pattern HEEL = Pattern.compile("-?[0-9]{1,9}");

    private Getallen() {}

    /** The amount in euro; empty when this is none. */
    static Optional<BigDecimal> bedrag(String tekst) {
        String kaal = tekst.replace("\u20ac", "").replaceAll("[\\s\u00a0]", "");
        if (MET_PUNT.matcher(kaal).matches()) {
            return Optional.of(new BigDecimal(kaal));
        }
        if (NEDERLANDS.matcher(kaal).matches()) {
            return Optional.of(
                    new BigDecimal(kaal.replace(".", "").replace(",-", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    /** The whole number; empty when this is none. */
    static OptionalInt heel(String tekst) {
        return HEEL.matcher(tekst).matches() ? OptionalInt.of(Integer.parseInt(tekst)) : OptionalInt.empty();
    }
}
