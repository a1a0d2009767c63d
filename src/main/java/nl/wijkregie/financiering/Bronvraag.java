package nl.wijkregie.financiering;

import java.util.List;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;
import org.jspecify.annotations.Nullable;

/**
 * The case as the check of its sources needs it.
 *
 * @param doelVanTerrein what the policy field serves as a rule (ROE-F15)
 * @param gevraagdInPlan what the resident's plan asks, or the estimate of a verzoek, in cents; null when neither is
 *     known
 * @param volgorde codes of the sources in the order in which they are tried (ROE-F1)
 */
public record Bronvraag(
        @Nullable Soort soort,
        @Nullable Schaal schaal,
        Wijkbudgetdoel doelVanTerrein,
        @Nullable Long gevraagdInPlan,
        List<String> volgorde) {

    public Bronvraag {
        volgorde = List.copyOf(volgorde);
    }
}
