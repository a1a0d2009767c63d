package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One run through the steps of ROE-G3.
 *
 * @param nummer 1 for the agenda itself, higher for measures that are added in between (ROE-G6)
 * @param reden why measures are added in between; empty for round 1
 * @param beslotenOp when the College decided; null before
 */
public record Ronde(
        String agenda,
        int nummer,
        boolean tussentijds,
        String reden,
        Agendastatus status,
        String begonnenDoor,
        LocalDateTime begonnenOp,
        @Nullable LocalDateTime beslotenOp) {}
