package nl.wijkregie.werkplek.cockpit;

/** A period, wijk or kind that cannot be; the message is Dutch and says what to do. */
final class OnjuisteVraag extends RuntimeException {

    OnjuisteVraag(String zin) {
        super(zin);
    }
}
