package nl.wijkregie.initiatief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A realised initiative that may be shown as an example, with its short story (ALM-4, ROE-E5).
 *
 * @param titel of the case, in the resident's words: only for who handles the case, never in the account itself
 * @param cluster code; null when no cluster handles the case
 * @param gerealiseerdOp day on which the case ended
 * @param verhaal headline and story; empty as long as nobody wrote them, and older stories have no headline
 * @param versie goes up each time it is written; 0 as long as nobody did
 */
public record KortVerhaal(
        String kenmerk,
        String titel,
        String wijk,
        @Nullable String buurt,
        @Nullable String beleidsterrein,
        @Nullable String cluster,
        LocalDate gerealiseerdOp,
        Verhaaltekst verhaal,
        int versie) {

    /** The story without its headline; empty as long as nobody wrote it. */
    public String tekst() {
        return verhaal.tekst();
    }
}
