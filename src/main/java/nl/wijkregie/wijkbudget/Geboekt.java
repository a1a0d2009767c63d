package nl.wijkregie.wijkbudget;

import org.jspecify.annotations.Nullable;

/** What an entry moved, as far as a repeated or correcting one must know it; amount in cents. */
record Geboekt(
        long id,
        Boekingsoort soort,
        Rekening van,
        Rekening naar,
        long bedrag,
        @Nullable String kenmerk,
        @Nullable Long corrigeert) {

    /** Whether this is the first booking of such a movement, not the correction of another one. */
    boolean verplaatst(Plek bron, Plek doel) {
        return corrigeert == null && van.plek().equals(bron) && naar.plek().uitkomstVan(doel);
    }
}
