package nl.wijkregie.betaling;

import java.time.LocalDateTime;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;

/**
 * Something to be paid once. Holds no personal data.
 *
 * @param bedrag cents, more than zero
 * @param cluster cluster that is paid inside the municipality, or null for a resident
 * @param klaargezetDoor account that settled it; the same account never releases it
 * @param rekeningDoor account that filled in the missing account number, or null; it never releases it either
 * @param rekeningSinds since when the account was on file to which it was released; null while it waits, or when that is not
 *     known
 */
public record Betaalopdracht(
        long id,
        String kenmerk,
        Pot pot,
        Betalingen.Soort soort,
        long bedrag,
        @Nullable String cluster,
        String klaargezetDoor,
        LocalDateTime klaargezetOp,
        @Nullable String rekeningDoor,
        @Nullable LocalDateTime rekeningSinds) {

    /** Key of its entry in the ledger: the same order is never booked twice. */
    String sleutel() {
        return "betaling/" + id;
    }
}
