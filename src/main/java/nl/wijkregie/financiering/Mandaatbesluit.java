package nl.wijkregie.financiering;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a mandate decided (ROE-F4).
 *
 * @param terug not agreed, and back to the vakambtenaar for other sources
 * @param functie in which function, as people read it; says so when a substitute decided
 * @param mandaat under which mandate, as people read it
 * @param voorwaarden conditions in words, or null
 */
public record Mandaatbesluit(
        long id,
        int ronde,
        String bron,
        boolean akkoord,
        boolean terug,
        long bedrag,
        String account,
        String functie,
        String mandaat,
        @Nullable String motivering,
        @Nullable String voorwaarden,
        LocalDateTime moment) {}
