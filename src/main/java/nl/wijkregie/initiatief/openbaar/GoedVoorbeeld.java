package nl.wijkregie.initiatief.openbaar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A realised initiative as everybody may read it (ROE-E5).
 *
 * @param kop headline in the words of the municipality, never the resident's title
 * @param verhaal the story; paragraphs have an empty line between them
 * @param wijk code
 * @param beleidsterrein code; null when none was settled
 * @param gerealiseerdOp day on which the case ended
 */
public record GoedVoorbeeld(
        String kop, String verhaal, String wijk, @Nullable String beleidsterrein, LocalDate gerealiseerdOp) {}
