package nl.wijkregie.initiatief;

import java.util.Arrays;
import java.util.Optional;

/** How an indiener looks back on the contact with the municipality (UTR-6). */
public enum Waardering {
    HEEL_SLECHT(1, "Heel slecht"),
    SLECHT(2, "Slecht"),
    GAAT_WEL(3, "Het gaat wel"),
    GOED(4, "Goed"),
    HEEL_GOED(5, "Heel goed");

    private final int score;
    private final String naam;

    Waardering(int score, String naam) {
        this.score = score;
        this.naam = naam;
    }

    /** From 1, worst, to 5, best. */
    public int score() {
        return score;
    }

    /** The score as a form sends it. */
    public String code() {
        return Integer.toString(score);
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }

    /** The one with this score; empty when there is none. */
    public static Optional<Waardering> met(int score) {
        return Arrays.stream(values()).filter(een -> een.score == score).findFirst();
    }
}
