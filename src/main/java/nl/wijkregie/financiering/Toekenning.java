package nl.wijkregie.financiering;

import nl.wijkregie.wijkbudget.Pot;

/**
 * What a case holds of one pot now, in cents.
 *
 * @param gereserveerd granted and not paid yet
 * @param betaald paid in advance, without what is being asked back
 */
public record Toekenning(Pot pot, String kenmerk, long gereserveerd, long betaald) {

    /** The grant as far as it stands. */
    public long totaal() {
        return gereserveerd + betaald;
    }
}
