package nl.wijkregie.portaal.site.wijk;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar that is drawn on the server; its numbers stand beside it as text.
 *
 * @param delen from left to right; parts of nothing are left out
 */
public record Balk(List<Deel> delen) {

    /** Width of the drawing, in its own units. */
    public static final int BREEDTE = 400;

    private static final int SMALSTE = 2;

    public Balk {
        delen = List.copyOf(delen);
    }

    /** Parts of a whole, one behind the other; empty when the whole is nothing. */
    static Balk gestapeld(long geheel, List<Waarde> waarden) {
        List<Deel> delen = new ArrayList<>();
        long tot = 0;
        for (Waarde waarde : waarden) {
            long begin = plaats(tot, geheel);
            tot += waarde.waarde();
            long breedte = plaats(tot, geheel) - begin;
            if (breedte > 0) {
                delen.add(new Deel(waarde.soort(), begin, breedte, 0, 1));
            }
        }
        return new Balk(delen);
    }

    /** Values under each other, each as wide as its share of the greatest; something is never invisible. */
    static Balk onderElkaar(long grootste, List<Waarde> waarden) {
        List<Deel> delen = new ArrayList<>();
        for (int rij = 0; rij < waarden.size(); rij++) {
            Waarde waarde = waarden.get(rij);
            if (waarde.waarde() > 0) {
                long breedte = Math.max(SMALSTE, plaats(waarde.waarde(), grootste));
                delen.add(new Deel(waarde.soort(), 0, breedte, rij, waarden.size()));
            }
        }
        return new Balk(delen);
    }

    private static long plaats(long waarde, long geheel) {
        return geheel <= 0 ? 0 : Math.round((double) BREEDTE * waarde / geheel);
    }

    /**
     * What a bar is drawn from.
     *
     * @param soort how it looks: besteed, gereserveerd, vrij or vervallen
     */
    record Waarde(String soort, long waarde) {}

    /**
     * One part.
     *
     * @param x where it begins
     * @param rij which of the rows, from 0
     */
    public record Deel(String soort, long x, long breedte, int rij, int rijen) {

        private static final int HOOGTE = 24;

        /** Where it begins, from the top. */
        public int y() {
            return rij * HOOGTE / rijen;
        }

        /** How high it is. */
        public int hoogte() {
            return HOOGTE / rijen;
        }

        /** Pattern that tells it from the others without colour; empty when it has none. */
        public String patroon() {
            return switch (soort) {
                case "gereserveerd" -> "url(#streep)";
                case "vervallen" -> "url(#stip)";
                default -> "";
            };
        }
    }
}
