package nl.wijkregie.betaling;

import java.time.LocalDateTime;
import nl.wijkregie.wijkbudget.Pot;

/**
 * Money that was paid too much and is asked back.
 *
 * @param bedrag cents, more than zero
 */
public record Terugvordering(long id, String kenmerk, Pot pot, long bedrag, LocalDateTime gevraagdOp) {

    /** Key of its entry in the ledger: the same claim is never booked twice. */
    String sleutel() {
        return "terugvordering/" + id;
    }
}
