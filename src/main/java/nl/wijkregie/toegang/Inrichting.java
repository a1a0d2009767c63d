package nl.wijkregie.toegang;

import java.util.List;

/** What this room needs to know of the municipality to make groups and accounts. */
public interface Inrichting {

    /** All wijken. */
    List<Wijkgebied> wijken();

    /** All clusters of the organisation. */
    List<Clusterdeel> clusters();

    /**
     * A wijk and who is its wijkregisseur.
     *
     * @param code code as in the names of groups, such as {@code centrum}
     * @param naam name for people
     * @param wijkregisseur account of the wijkregisseur in profile {@code demo}, such as {@code wijkregisseur1}
     */
    record Wijkgebied(String code, String naam, String wijkregisseur) {}

    /**
     * A cluster of the organisation.
     *
     * @param code code as in the names of groups, such as {@code bor}
     * @param naam name for people
     */
    record Clusterdeel(String code, String naam) {}
}
