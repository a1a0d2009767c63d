package nl.wijkregie.financiering;

import java.util.List;
import nl.wijkregie.gemeente.Bron;

/** The sources of money (ROE-F1) as the form asks for them. */
public final class Bronnen {

    public static final String VOLKSFEESTEN = "volksfeesten";

    /** Sources of which the form asks where they stand; the wijkbudget is asked for instead. */
    public static final List<String> OPGEGEVEN =
            Bron.CODES.stream().filter(bron -> !bron.equals(Bron.WIJKBUDGET)).toList();

    /** Sources of which the holder of the mandate is asked within the process (ROE-F4). */
    static final List<String> MET_MANDAAT = List.of(Bron.PARTNERS, Bron.CLUSTERBUDGET);

    private Bronnen() {}

    /** Field of the form that holds the amount of a source. */
    public static String bedragveld(String bron) {
        return bron + "Bedrag";
    }
}
