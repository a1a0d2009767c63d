package nl.wijkregie.toegang;

/**
 * A group of accounts: one function.
 *
 * @param id id in the engine, such as {@code wijkregisseur-centrum}
 * @param naam name that people read
 */
public record Groep(String id, String naam) {

    /** Group of those who may do everything in the engine. */
    public static final String BEHEER = "camunda-admin";

    /** Group that deploys models and looks at the technical side, without case content. */
    public static final String PROCESBEHEER = "procesbeheer";

    /** Group that reads figures in Cockpit. */
    public static final String MANAGEMENT = "management";

    static final String KCC = "kcc";
    static final String WIJKREGISSEUR = "wijkregisseur";
    static final String BELEIDSMEDEWERKER = "beleidsmedewerker";
    static final String MANAGER_LV = "manager-lv";
    static final String WETHOUDER_WIJKEN = "wethouder-wijken";
    static final String VOOR_CLUSTER = "cluster-";
    static final String VOOR_CLUSTERMANAGER = "clustermanager-";
    static final String VOOR_WIJKREGISSEUR = "wijkregisseur-";
    static final String VOOR_WIJKCOALITIE = "wijkcoalitie-";
}
