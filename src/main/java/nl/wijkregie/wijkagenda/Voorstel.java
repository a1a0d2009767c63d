package nl.wijkregie.wijkagenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure on the first list (ROE-G3 step 1).
 *
 * @param titel 5 to 120 characters
 * @param omschrijving may be empty
 * @param doel may be empty
 * @param toetsers groups that do the first test: {@code cluster-<code>} or {@code partner-<code>}; empty takes the cluster of
 *     the policy field. The cluster of the policy field is always one of them (ROE-G7, ROE-G8).
 * @param buurt null for the whole wijk
 * @param zaak case that it carries out, or null
 */
public record Voorstel(
        String titel,
        String omschrijving,
        String doel,
        String beleidsterrein,
        List<String> toetsers,
        @Nullable String buurt,
        @Nullable String zaak) {

    public Voorstel {
        toetsers = List.copyOf(toetsers);
    }
}
