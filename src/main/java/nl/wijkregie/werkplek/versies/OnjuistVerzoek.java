package nl.wijkregie.werkplek.versies;

/** A question that cannot be answered as it was asked; the message is a Dutch sentence that says what to do. */
final class OnjuistVerzoek extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private OnjuistVerzoek(int status, String zin) {
        super(zin, null, false, false);
        this.status = status;
    }

    static OnjuistVerzoek verkeerd(String zin) {
        return new OnjuistVerzoek(400, zin);
    }

    static OnjuistVerzoek onbekend(String zin) {
        return new OnjuistVerzoek(404, zin);
    }

    static OnjuistVerzoek teGroot(String zin) {
        return new OnjuistVerzoek(413, zin);
    }

    /** HTTP status of the answer. */
    int status() {
        return status;
    }
}
