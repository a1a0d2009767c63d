package nl.wijkregie.modelbeheer.verhuizing;

/** A migration that cannot be done as it was asked; the message is a Dutch sentence that says what to do. */
public final class VerhuizingGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VerhuizingGeweigerd(String zin) {
        super(zin);
    }
}
