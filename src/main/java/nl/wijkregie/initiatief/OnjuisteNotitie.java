package nl.wijkregie.initiatief;

/** A note that is not kept; the message is a Dutch sentence that says what to do. */
public final class OnjuisteNotitie extends RuntimeException {

    OnjuisteNotitie(String zin) {
        super(zin, null, false, false);
    }
}
