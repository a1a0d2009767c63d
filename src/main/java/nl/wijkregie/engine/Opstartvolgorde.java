package nl.wijkregie.engine;

/** Order of what happens between a ready application context and an open port; a lower number comes first. */
public final class Opstartvolgorde {

    public static final int MODELLEN = 100;
    public static final int BUDGETJAREN = 150;
    public static final int ACCOUNTS = 200;
    public static final int VOORBEELDEN = 300;

    private Opstartvolgorde() {}
}
