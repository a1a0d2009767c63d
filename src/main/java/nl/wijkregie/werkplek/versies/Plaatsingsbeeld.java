package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change, a check or a decision about a change.
 *
 * @param uitkomst {@code live}, {@code wacht}, {@code ongewijzigd}, {@code goed} (a check found nothing),
 *     {@code afgekeurd}, {@code geweigerd} or {@code ingetrokken}
 * @param zin Dutch sentence for the reader
 * @param versie null when there is none
 * @param bevindingen what the check found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Plaatsingsbeeld(
        String uitkomst, String zin, @Nullable Versiebeeld versie, List<Standbeeld.Bevindingbeeld> bevindingen) {

    static Plaatsingsbeeld afgekeurd(Afwijzing afwijzing) {
        return new Plaatsingsbeeld(
                "afgekeurd",
                "Uw wijziging is niet geplaatst. Er verandert niets. Los eerst op wat hieronder staat.",
                null,
                Standbeeld.Bevindingbeeld.van(afwijzing.bevindingen()));
    }
}
