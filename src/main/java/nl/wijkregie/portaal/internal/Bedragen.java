package nl.wijkregie.portaal.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts in euro as they come in, and the same amounts in whole cents as the rest of the application counts. */
public final class Bedragen {

    /** Largest amount that is accepted, in euro. */
    public static final BigDecimal HOOGSTENS = new BigDecimal("1000000");

    private Bedragen() {}

    /** Why this is no possible amount, as a Dutch sentence with {@code wat} in it, or null when it is one. */
    static @Nullable String bezwaar(BigDecimal euro, String wat) {
        if (euro.signum() < 0) {
            return "Vul voor " + wat + " een bedrag in van 0 euro of meer.";
        }
        if (euro.compareTo(HOOGSTENS) > 0) {
            return "Vul voor " + wat + " een bedrag in van hoogstens 1.000.000 euro.";
        }
        if (euro.stripTrailingZeros().scale() > 2) {
            return "Vul voor " + wat + " een bedrag in met hoogstens twee cijfers voor de centen.";
        }
        return null;
    }

    /** True when the amount is there and possible. */
    public static boolean mogelijk(@Nullable BigDecimal euro) {
        return euro != null && bezwaar(euro, "") == null;
    }

    /**
     * The amount in cents. Only for amounts that were checked: an exponent of a billion would fill the memory.
     *
     * @throws IllegalArgumentException when it is no possible amount
     */
    public static long inCenten(BigDecimal euro) {
        if (!mogelijk(euro)) {
            throw new IllegalArgumentException("Not a possible amount of money");
        }
        return euro.movePointRight(2).longValueExact();
    }
}
