package nl.wijkregie.modelbeheer.omgeving;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.bericht.Sjabloonnamen;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisenlezer;
import nl.wijkregie.modelbeheer.Stapeisenlezer;
import nl.wijkregie.toegang.Groep;
import nl.wijkregie.toegang.Groepen;
import org.jspecify.annotations.Nullable;

/** Gathers what models can name; the same with and without a running application. */
public final class Omgevingslezer {

    private Omgevingslezer() {}

    /**
     * Reads the classes and files of the product.
     *
     * @param sjablonen folder of {@code wijkregie.berichten.sjablonen}, or null when there is none
     * @throws nl.wijkregie.bericht.OnjuistSjabloon for a template that cannot be used; Dutch
     */
    public static Omgeving lees(Gemeente gemeente, @Nullable Path sjablonen) {
        Map<String, Set<String>> berichten = Sjabloonnamen.gevraagd(sjablonen);
        return new Omgeving(
                gemeente,
                Bouwsteenlezer.lees(berichten),
                Proceseisenlezer.lees(Stapeisenlezer.lees()),
                berichten.keySet(),
                Groepen.van(gemeente).stream().map(Groep::id).collect(Collectors.toUnmodifiableSet()));
    }
}
