package nl.wijkregie.wijkagenda.geld;

/**
 * What the agenda pot pays of a measure in one year.
 *
 * @param houder kenmerk under which the ledger holds it: that of the initiatief it carries out, or else of the measure
 */
public record Maatregelgeld(String maatregel, int jaar, long bedrag, Stand stand, String houder) {

    /** Where it stands. */
    public enum Stand {
        /** Promised on condition of the pot of a later year. */
        VOORWAARDELIJK("voorwaardelijk"),
        GERESERVEERD("gereserveerd"),
        /** The manager did not agree with a later year's part. */
        GEWEIGERD("geweigerd"),
        AFGEREKEND("afgerekend");

        private final String code;

        Stand(String code) {
            this.code = code;
        }

        /** As in the database. */
        public String code() {
            return code;
        }
    }
}
