package nl.wijkregie.modelbeheer.verhuizing;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was carried out, or is under way, with its report.
 *
 * @param procesnaam what a person reads on the process
 * @param van version that the cases came from
 * @param terugVan number of the migration that this one takes back; null when it takes none back
 * @param gestartOp time in Europe/Amsterdam
 * @param gestartDoor account
 * @param totaal how many cases it is about
 * @param klaar how many of these have had their turn; for a progress bar together with {@code totaal}
 * @param kanTerug whether {@link Verhuizingen#terug} has something to take back
 * @param zinnen Dutch, the report so far
 * @param zaken each case, those that stayed first; empty in a list of migrations
 */
public record Verhuizing(
        int nummer,
        String proces,
        String procesnaam,
        int van,
        int naar,
        @Nullable Integer terugVan,
        LocalDateTime gestartOp,
        String gestartDoor,
        String reden,
        Verhuisstand stand,
        int totaal,
        int klaar,
        boolean kanTerug,
        List<String> zinnen,
        List<Zaakuitslag> zaken) {

    public Verhuizing {
        zinnen = List.copyOf(zinnen);
        zaken = List.copyOf(zaken);
    }
}
