package nl.wijkregie.initiatief;

/** A message to an indiener that is not sent; the message is a Dutch sentence that says what to do. */
public final class OnjuistBericht extends RuntimeException {

    OnjuistBericht(String zin) {
        super(zin, null, false, false);
    }
}
