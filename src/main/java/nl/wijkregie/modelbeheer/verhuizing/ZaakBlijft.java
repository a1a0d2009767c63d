package nl.wijkregie.modelbeheer.verhuizing;

/** A case that cannot move; the message is a Dutch clause that can stand behind "omdat". */
final class ZaakBlijft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ZaakBlijft(String reden) {
        super(reden);
    }

    String reden() {
        return String.valueOf(getMessage());
    }
}
