package nl.wijkregie.budgetjaar;

/** Business key of the process of a budget year: {@code BJ-2027}. */
public final class Jaarkenmerk {

    private static final String VOOR = "BJ-";

    private Jaarkenmerk() {}

    public static String van(int jaar) {
        return VOOR + jaar;
    }

    /** @throws IllegalArgumentException when it is no such key */
    public static int jaar(String kenmerk) {
        if (!kenmerk.startsWith(VOOR)) {
            throw new IllegalArgumentException("No budget year: " + kenmerk);
        }
        return Integer.parseInt(kenmerk.substring(VOOR.length()));
    }
}
