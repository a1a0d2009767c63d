package nl.wijkregie.financiering;

/**
 * What follows from a settled contribution, in cents: grant, then settlement after the account (ROE-E0).
 *
 * @param teBetalen still to be paid
 * @param terug paid too much in advance
 */
public record Afrekening(long teBetalen, long terug) {

    /**
     * @param vastgesteld settled contribution
     * @param betaald advance that was paid
     */
    public static Afrekening van(long vastgesteld, long betaald) {
        return new Afrekening(Math.max(0, vastgesteld - betaald), Math.max(0, betaald - vastgesteld));
    }

    /** The advance on a grant, rounded down to whole cents. */
    public static long voorschot(long toegekend, int percentage) {
        return Math.multiplyExact(toegekend, (long) percentage) / 100;
    }
}
