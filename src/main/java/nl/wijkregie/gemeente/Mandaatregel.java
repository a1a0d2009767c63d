package nl.wijkregie.gemeente;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the mandates (ROE-F4).
 *
 * @param bron one of {@link #BRONNEN}
 * @param tot the highest amount that the rule is for, in cents; empty for any amount
 * @param wijken codes of the wijken that the rule is for; empty for all
 * @param functie group that decides; may hold {@link #CLUSTER} or {@link #PARTNER}
 * @param vervanger group that may decide in its name, likewise; null when there is none
 */
record Mandaatregel(
        String bron,
        OptionalLong tot,
        List<String> wijken,
        String functie,
        @Nullable String vervanger) {

    /** The sources over which somebody holds a mandate. */
    static final List<String> BRONNEN = List.of(Bron.WIJKBUDGET, Bron.CLUSTERBUDGET, Bron.PARTNERS);

    /** Stands for the cluster whose money is asked. */
    static final String CLUSTER = "{cluster}";

    /** Stands for the partner whose money is asked. */
    static final String PARTNER = "{partner}";

    Mandaatregel {
        wijken = List.copyOf(wijken);
    }

    boolean geldtVoor(String bron, long centen, String wijk) {
        return this.bron.equals(bron)
                && centen <= tot.orElse(Long.MAX_VALUE)
                && (wijken.isEmpty() || wijken.contains(wijk));
    }

    /** Whether the rule is for every amount in every wijk. */
    boolean geldtAltijd() {
        return tot.isEmpty() && wijken.isEmpty();
    }

    /** The part of a function's name that a rule for this source may leave open; null when there is none. */
    static @Nullable String plaats(String bron) {
        return switch (bron) {
            case Bron.CLUSTERBUDGET -> CLUSTER;
            case Bron.PARTNERS -> PARTNER;
            default -> null;
        };
    }
}
