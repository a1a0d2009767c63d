package nl.wijkregie.werkplek.jaaroverzicht;

import org.springframework.http.HttpStatus;

/** A year or wijk that cannot be shown; the message is a Dutch sentence that says what to do. */
class OnjuisteJaarvraag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    OnjuisteJaarvraag(HttpStatus status, String zin) {
        super(zin);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
