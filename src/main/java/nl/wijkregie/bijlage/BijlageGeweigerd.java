package nl.wijkregie.bijlage;

/** A file is not taken in. The message is a Dutch sentence for the sender: what is wrong and what to do. */
public class BijlageGeweigerd extends RuntimeException {

    /** Why, for who answers with a status. */
    public enum Reden {
        /** The file itself: too large, not of a kind that is taken in, damaged, or with something that acts. */
        BESTAND,
        /** More than fits in the file. */
        TE_GROOT,
        /** Another kind than is taken in. */
        SOORT,
        /** The case has its number of files, or has ended. */
        VOL,
        /** We cannot look at it now. */
        LATER
    }

    private final Reden reden;

    BijlageGeweigerd(Reden reden, String zin) {
        super(zin);
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }

    /** The sentence for the sender. */
    public String zin() {
        return String.valueOf(getMessage());
    }
}
