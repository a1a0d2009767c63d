package nl.wijkregie.bericht;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which templates of messages there are, for whoever checks that a model names one of them. */
public final class Sjabloonnamen {

    private Sjabloonnamen() {}

    /**
     * What the text of each template asks for: names of variables, by name of the template in alphabetical order. Who
     * sends it has to give them.
     *
     * @param map folder of {@code wijkregie.berichten.sjablonen}, or null when there is none
     * @throws OnjuistSjabloon for the first template that cannot be used; Dutch
     */
    public static Map<String, Set<String>> gevraagd(@Nullable Path map) {
        Sjablonen sjablonen = new Sjablonen(map);
        Map<String, Set<String>> gevraagd = new TreeMap<>();
        sjablonen
                .namen()
                .forEach(naam -> gevraagd.put(naam, sjablonen.haal(naam).variabelen()));
        return gevraagd;
    }

    /** Whether this template of the product is for residents; empty for a template of the municipality's own. */
    public static Optional<Boolean> isVoorBewoners(String naam) {
        return Sjabloon.van(naam).map(sjabloon -> sjabloon.doelgroep() == Sjabloon.Doelgroep.INDIENER);
    }
}
