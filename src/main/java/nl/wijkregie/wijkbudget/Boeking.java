package nl.wijkregie.wijkbudget;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger; it never changes.
 *
 * @param van what the money came from, as people read it
 * @param naar what the money went to, as people read it
 * @param bedrag cents, more than zero
 * @param kenmerk the case, or null
 * @param corrigeert id of the entry that this one puts right, or null
 * @param gecorrigeerd whether a later entry put this one right
 */
public record Boeking(
        long id,
        Boekingsoort soort,
        String van,
        String naar,
        long bedrag,
        @Nullable String kenmerk,
        String account,
        String functie,
        String reden,
        @Nullable String mandaat,
        LocalDateTime moment,
        @Nullable Long corrigeert,
        boolean gecorrigeerd) {}
