package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Judgement of one contributor on one version of a measure (ROE-G3 step 6).
 *
 * @param beoordelaar group that was asked
 * @param functie function in which the account judged, as people read it
 * @param mandaat mandate over the money, or null when it gives none
 */
public record Oordeel(
        String maatregel,
        int versie,
        String beoordelaar,
        boolean instemming,
        String motivering,
        String account,
        String functie,
        @Nullable String mandaat,
        LocalDateTime moment) {}
