package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkregie.modelbeheer.verhuizing.Stapbezetting;
import org.jspecify.annotations.Nullable;

/**
 * A process with its versions, the newest first.
 *
 * @param sleutel key of the process
 * @param naam what a person reads on it
 */
record Procesbeeld(String sleutel, String naam, List<Versie> versies) {

    /**
     * One version of it.
     *
     * @param nieuwste whether new cases start on it
     * @param modelversie number of the version of the models that brought it; null from before these were kept
     * @param zaken how many cases run on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Versie(
            int versie,
            boolean nieuwste,
            String geplaatstOp,
            @Nullable Integer modelversie,
            long zaken,
            List<Stapbezetting> stappen) {}
}
