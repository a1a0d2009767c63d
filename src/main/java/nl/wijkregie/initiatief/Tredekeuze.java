package nl.wijkregie.initiatief;

import org.jspecify.annotations.Nullable;

/** Choice of the participatietrede: the lowest that will do (ROE-C4). */
public final class Tredekeuze {

    private Tredekeuze() {}

    /** Whether the choice is well-founded: every rung above loslaten takes a reason. */
    public static boolean isGemotiveerd(Participatietrede trede, String motivering) {
        return trede == Participatietrede.LOSLATEN || !motivering.isBlank();
    }

    /** Whether the rung may still become this one after orientation: it can be lowered again, not raised. */
    public static boolean magWordenNaOrientatie(@Nullable Participatietrede gekozen, Participatietrede nieuw) {
        return gekozen == null || nieuw.compareTo(gekozen) <= 0;
    }
}
