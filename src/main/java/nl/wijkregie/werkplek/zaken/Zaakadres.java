package nl.wijkregie.werkplek.zaken;

/** Where the pages are. */
final class Zaakadres {

    /** Page with the lists of cases. */
    static final String ALLE = "/werkplek/zaken";

    private Zaakadres() {}

    static String van(String kenmerk) {
        return ALLE + "/" + kenmerk;
    }
}
