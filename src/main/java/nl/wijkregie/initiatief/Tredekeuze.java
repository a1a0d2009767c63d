package nl.wijkregie.initiatief;

/** Choice of the participatietrede: the lowest that will do (ROE-C4). */
public final class Tredekeuze {

    private Tredekeuze() {}

    /** Whether the choice is well-founded: every rung above loslaten takes a reason. */
    public static boolean isGemotiveerd(Participatietrede trede, String motivering) {
        return trede == Participatietrede.LOSLATEN || !motivering.isBlank();
    }
}
