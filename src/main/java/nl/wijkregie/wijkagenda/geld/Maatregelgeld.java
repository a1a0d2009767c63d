package nl.wijkregie.wijkagenda.geld;

import java.util.Arrays;

/**
 * What the agenda pot pays of a measure in one year.
 *
 * @param bedrag cents, more than 0
 * @param houder kenmerk under which the ledger holds it: that of the initiatief it carries out, or else of the measure
 */
public record Maatregelgeld(String maatregel, int jaar, long bedrag, Stand stand, String houder) {

    /** Where it stands. */
    public enum Stand {
        /** Promised on condition of the pot of a later year. */
        VOORWAARDELIJK("voorwaardelijk", "Voorwaardelijk"),
        GERESERVEERD("gereserveerd", "Gereserveerd"),
        /** The manager did not agree with a later year's part. */
        GEWEIGERD("geweigerd", "Niet toegekend"),
        AFGEREKEND("afgerekend", "Afgerekend"),
        /** Not needed any more: what was reserved went back, what was conditional lapsed. */
        VRIJGEVALLEN("vrijgevallen", "Vrijgevallen");

        private final String code;
        private final String naam;

        Stand(String code, String naam) {
            this.code = code;
            this.naam = naam;
        }

        /** As in the database. */
        public String code() {
            return code;
        }

        /** As people read it. */
        public String naam() {
            return naam;
        }

        /** @throws IllegalArgumentException when there is no such code */
        public static Stand van(String code) {
            return Arrays.stream(values())
                    .filter(stand -> stand.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such Stand: " + code));
        }
    }
}
