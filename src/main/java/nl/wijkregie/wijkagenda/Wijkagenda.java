package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a wijk for a year (ROE-G1).
 *
 * @param kenmerk {@code WA-<year>-<wijk>}, business key of its processes
 * @param vastgesteldOp when the College adopted it first; null before
 * @param afgerondOp when all its measures had ended; null before
 */
public record Wijkagenda(
        String kenmerk,
        String wijk,
        int jaar,
        Agendastatus status,
        LocalDateTime begonnenOp,
        @Nullable LocalDateTime vastgesteldOp,
        @Nullable LocalDateTime afgerondOp) {}
