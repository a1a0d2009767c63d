package nl.wijkregie.modelbeheer.uitrol;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of models: in use, waiting, or never used.
 *
 * @param nummer number that people use; counts up without gaps
 * @param door account that brought it in; null when the application did so at its start
 * @param reden why, in the words of who brought it in
 * @param beoordeeldDoor second account, or who took it back; null as long as nobody did, and when no second pair of eyes
 *     was asked
 * @param beoordeling why the second account decided so; null together with {@code beoordeeldDoor}
 * @param levering id of the deployment in the engine; null as long as it is not live
 * @param bestanden names of the files that are new, different or gone, in order
 */
public record Modelversie(
        int nummer,
        Versiestand stand,
        Bron bron,
        @Nullable String door,
        LocalDateTime op,
        String reden,
        @Nullable String beoordeeldDoor,
        @Nullable LocalDateTime beoordeeldOp,
        @Nullable String beoordeling,
        @Nullable String levering,
        List<String> bestanden) {

    public Modelversie {
        bestanden = List.copyOf(bestanden);
    }
}
