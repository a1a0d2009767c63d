package nl.wijkregie.modelbeheer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why somebody changes models or moves cases: the one rule for it, by whatever way it comes in. */
public final class Reden {

    /** In characters; the pages and the manual say so too. */
    public static final int LANGSTE = 500;

    private Reden() {}

    /**
     * The reason as it is kept, without the white space around it.
     *
     * @param weigering makes what is thrown from a Dutch sentence, when there is no reason or it is too long
     */
    public static String keur(@Nullable String gegeven, Function<String, ? extends RuntimeException> weigering) {
        String reden = gegeven == null ? "" : gegeven.strip();
        if (reden.isEmpty()) {
            throw weigering.apply("Schrijf op waarom u dit doet. Een collega leest dat later terug.");
        }
        if (reden.length() > LANGSTE) {
            throw weigering.apply(
                    "Uw reden heeft %d tekens. Maak hem korter: hoogstens %d.".formatted(reden.length(), LANGSTE));
        }
        return reden;
    }
}
