package nl.wijkregie.herverdeling;

import java.time.LocalDateTime;
import nl.wijkregie.wijkbudget.Pot;

/**
 * An open request to move money to a pot.
 *
 * @param kenmerk business key of its process, such as {@code HV-2026-centrum-initiatieven}
 * @param pot the pot that should receive money
 * @param doorWethouder whether the wethouder began it; otherwise cases that wait did
 */
public record Herverdelingsverzoek(long id, String kenmerk, Pot pot, boolean doorWethouder, LocalDateTime geopendOp) {

    /** The business key of requests for this pot. */
    public static String kenmerk(Pot pot) {
        return "HV-" + pot.jaar() + "-" + pot.wijk() + "-" + pot.soort().code();
    }
}
