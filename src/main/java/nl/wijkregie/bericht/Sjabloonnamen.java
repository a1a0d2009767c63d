package nl.wijkregie.bericht;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which templates of messages there are, for whoever checks that a model names one of them. */
public final class Sjabloonnamen {

    private Sjabloonnamen() {}

    /**
     * The names, in alphabetical order.
     *
     * @param map folder of {@code wijkregie.berichten.sjablonen}, or null when there is none
     * @throws OnjuistSjabloon for the first template that cannot be used; Dutch
     */
    public static Set<String> lees(@Nullable Path map) {
        return new Sjablonen(map).namen();
    }

    /** Whether this template of the product is for residents; empty for a template of the municipality's own. */
    public static Optional<Boolean> isVoorBewoners(String naam) {
        return Sjabloon.van(naam).map(sjabloon -> sjabloon.doelgroep() == Sjabloon.Doelgroep.INDIENER);
    }
}
