package nl.wijkregie.wijkbudget;

/**
 * What one case holds of one pot, in cents.
 *
 * @param gereserveerd granted, not yet settled
 * @param teBetalen settled, not yet paid
 * @param besteed paid, advance included
 */
public record Verplichting(Pot pot, String kenmerk, long gereserveerd, long teBetalen, long besteed) {

    /** The grant as far as it was not released, in cents. */
    public long totaal() {
        return gereserveerd + teBetalen + besteed;
    }
}
