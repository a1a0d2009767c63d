package nl.wijkregie.wijkagenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it was worked out: the seven fields of ROE-G4, and who pays what.
 *
 * @param kosten cents in all; equal to the sum of the shares
 */
public record Uitwerking(
        String titel,
        String omschrijving,
        String doel,
        @Nullable String trekker,
        String betrokken,
        @Nullable Long kosten,
        List<Aandeel> aandelen,
        String wijkbudgetReden,
        @Nullable Integer vanJaar,
        @Nullable Integer totJaar,
        String beheervisie) {

    public Uitwerking {
        aandelen = List.copyOf(aandelen);
    }
}
