package nl.wijkregie.financiering;

import java.util.List;

/** Codes of the sources of money (ROE-F1), as forms, decision tables and the configuration write them. */
public final class Bronnen {

    public static final String VOLKSFEESTEN = "volksfeesten";
    public static final String OVERIGE_SUBSIDIES = "overigeSubsidies";
    public static final String ROERMONDFONDS = "roermondfonds";
    public static final String DOELFONDSEN = "doelfondsen";
    public static final String PROJECTBUDGET = "projectbudget";
    public static final String WIJKBUDGET = "wijkbudget";
    public static final String PARTNERS = "partners";
    public static final String CLUSTERBUDGET = "clusterbudget";

    /** Sources of which the form asks where they stand; the wijkbudget is asked for instead. */
    public static final List<String> OPGEGEVEN = List.of(
            VOLKSFEESTEN, OVERIGE_SUBSIDIES, ROERMONDFONDS, DOELFONDSEN, PROJECTBUDGET, PARTNERS, CLUSTERBUDGET);

    /** Sources of which the holder of the mandate is asked within the process (ROE-F4). */
    static final List<String> MET_MANDAAT = List.of(PARTNERS, CLUSTERBUDGET);

    private Bronnen() {}

    /** Field of the form that holds the amount of a source. */
    public static String bedragveld(String bron) {
        return bron + "Bedrag";
    }
}
