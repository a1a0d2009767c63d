package nl.wijkregie.modelbeheer.verhuizing;

/** Refusals for tests of what shows them. */
public final class Proefweigering {

    private Proefweigering() {}

    public static VerhuizingGeweigerd om(String zin) {
        return new VerhuizingGeweigerd(zin);
    }
}
