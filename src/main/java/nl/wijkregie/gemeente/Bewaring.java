package nl.wijkregie.gemeente;

import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a case is kept after its end, per outcome.
 *
 * @param jaren whole years by outcome code; holds every one of {@link #UITKOMSTEN}
 */
public record Bewaring(Map<String, Integer> jaren) {

    /** The outcomes a case can have; each needs a retention period. */
    public static final List<String> UITKOMSTEN = List.of(
            "doorverwezen",
            "niet-ontvankelijk",
            "niet-gesteund",
            "afgewezen",
            "niet-opgenomen",
            "ingetrokken",
            "gestopt",
            "verlopen",
            "uitgevoerd",
            "gerealiseerd");

    public Bewaring {
        jaren = Collections.unmodifiableMap(new LinkedHashMap<>(jaren));
    }

    /**
     * How long a case with this outcome is kept.
     *
     * @throws IllegalArgumentException for an unknown outcome
     */
    public Period termijn(String uitkomst) {
        Integer aantal = jaren.get(uitkomst);
        if (aantal == null) {
            throw new IllegalArgumentException("Voor de uitkomst '" + uitkomst + "' is geen bewaartermijn ingesteld.");
        }
        return Period.ofYears(aantal);
    }
}
