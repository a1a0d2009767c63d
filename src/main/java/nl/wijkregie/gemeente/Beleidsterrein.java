package nl.wijkregie.gemeente;

import java.util.List;

/**
 * A policy field and the cluster that provides the vakambtenaar for it (ROE-B5).
 *
 * @param cluster code of an existing {@link Cluster}
 * @param wijkbudgetdoel what an idea in this field serves as a rule, one of {@link #DOELEN} (ROE-F15)
 */
public record Beleidsterrein(String code, String naam, String cluster, String wijkbudgetdoel) {

    /** Purpose of an idea that the wijkbudget does not pay for. */
    public static final String GEEN_DOEL = "geen";

    /** What the wijkbudget is for (ROE-F15), and {@link #GEEN_DOEL} for all else. */
    public static final List<String> DOELEN = List.of("leefbaarheid", "sociale-samenhang", GEEN_DOEL);
}
