package nl.wijkregie.werkplek.cockpit;

/** Numbers in Dutch sentences. */
final class Aantallen {

    private Aantallen() {}

    /** Such as {@code 1 zaak} or {@code 1.200 zaken}. */
    static String van(long aantal, String een, String meer) {
        return Cel.aantal(aantal).tekst() + " " + (aantal == 1 ? een : meer);
    }

    static String zaken(long aantal) {
        return van(aantal, "zaak", "zaken");
    }

    static String dagen(long aantal) {
        return van(aantal, "dag", "dagen");
    }

    /** How long something took at most. */
    static String binnen(int dagen) {
        return dagen == 0 ? "op dezelfde dag" : "binnen " + dagen(dagen);
    }
}
