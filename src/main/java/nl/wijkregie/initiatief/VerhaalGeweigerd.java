package nl.wijkregie.initiatief;

/** A short story that cannot be kept; the message is a Dutch sentence that says what to do. */
public class VerhaalGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean omKop;

    VerhaalGeweigerd(String zin) {
        this(zin, false);
    }

    VerhaalGeweigerd(String zin, boolean omKop) {
        super(zin);
        this.omKop = omKop;
    }

    /** Whether the headline is what has to change, and not the story. */
    public boolean omKop() {
        return omKop;
    }
}
