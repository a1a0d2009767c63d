package nl.wijkregie.initiatief;

/** There is no such case, or the code does not belong to it; the two are not told apart. */
public class OnbekendeZaak extends RuntimeException {

    public OnbekendeZaak() {
        super("Deze zaak is niet gevonden. Controleer het kenmerk en de volgcode.");
    }
}
