package nl.wijkregie.initiatief;

import java.util.Set;

/**
 * Which cases somebody looks for.
 *
 * @param codes accounts, wijken or clusters, as the circle asks; no code finds no case, except with {@link Kring#ALLES}
 * @param tekst part of the kenmerk or the title, in capitals or not; empty looks for none
 * @param bladzijde page of the answer, from 1
 */
public record Zaakvraag(Kring kring, Set<String> codes, String tekst, Stand stand, int bladzijde) {

    public Zaakvraag {
        codes = Set.copyOf(codes);
    }

    /** Among which cases. */
    public enum Kring {
        /** Recorded by these accounts. */
        GESTART_DOOR,
        /** In these wijken (ROE-H2). */
        WIJKEN,
        /** With these clusters, or received by them and not passed on yet. */
        CLUSTERS,
        ALLES
    }

    /** Open cases, finished ones, or both. */
    public enum Stand {
        OPEN,
        KLAAR,
        ALLE
    }
}
