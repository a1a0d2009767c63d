package nl.wijkregie.gemeente;

import java.util.List;

/**
 * A source of money for an idea (ROE-F1).
 *
 * @param code one of {@link #CODES}
 * @param naam name that people read
 * @param gemeentelijk whether this is money of the municipality
 * @param sluitGemeentegeldUit whether who gets this money gets no money of the municipality as well (ROE-F5)
 * @param verwijzing where and how a resident applies, as text for a letter; empty for the wijkbudget, which the
 *     vakambtenaar asks for
 */
public record Bron(String code, String naam, boolean gemeentelijk, boolean sluitGemeentegeldUit, String verwijzing) {

    public static final String WIJKBUDGET = "wijkbudget";
    public static final String CLUSTERBUDGET = "clusterbudget";
    public static final String PARTNERS = "partners";

    /** Every source; each stands once in a municipality's file. Field names in forms and columns rely on these. */
    public static final List<String> CODES = List.of(
            "volksfeesten",
            "overigeSubsidies",
            "roermondfonds",
            "doelfondsen",
            "projectbudget",
            WIJKBUDGET,
            PARTNERS,
            CLUSTERBUDGET);
}
