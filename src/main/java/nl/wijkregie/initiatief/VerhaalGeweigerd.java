package nl.wijkregie.initiatief;

/** A short story that cannot be kept; the message is a Dutch sentence that says what to do. */
public class VerhaalGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VerhaalGeweigerd(String zin) {
        super(zin);
    }
}
