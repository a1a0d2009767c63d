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

    /** A measure as it was worked out so far. */
    public static Uitwerking van(Maatregel maatregel, List<Aandeel> aandelen) {
        return new Uitwerking(
                maatregel.titel(),
                maatregel.omschrijving(),
                maatregel.doel(),
                maatregel.trekker(),
                maatregel.betrokken(),
                maatregel.kosten(),
                aandelen,
                maatregel.wijkbudgetReden(),
                maatregel.vanJaar(),
                maatregel.totJaar(),
                maatregel.beheervisie());
    }
}
