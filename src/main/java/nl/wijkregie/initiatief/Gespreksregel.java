package nl.wijkregie.initiatief;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the conversation between an indiener and the municipality, as both may read it. Never an account, never a note
 * of staff.
 *
 * @param functie who wrote it, in Dutch: a function of the municipality, or "Indiener"
 * @param tekst what was written, plain text; for {@link Wijze#TELEFOON} and {@link Wijze#GELEZEN} a sentence that says what
 *     was done
 * @param antwoordVoor latest day of the answer while this line waits for one; null when it does not
 */
public record Gespreksregel(
        long id,
        LocalDateTime moment,
        Wijze wijze,
        String functie,
        String tekst,
        @Nullable LocalDate antwoordVoor) {

    /** Whether the indiener wrote it, or staff for the indiener; otherwise the municipality did. */
    public boolean vanIndiener() {
        return wijze == Wijze.VRAAG;
    }

    /** Whether the indiener waits for an answer to it (DHE-1). */
    public boolean wachtOpAntwoord() {
        return antwoordVoor != null;
    }

    /** How a line came about. */
    public enum Wijze {
        /** The indiener sent it. */
        VRAAG,
        /** The municipality wrote to the indiener, who got it by mail or letter too. */
        BERICHT,
        /** The municipality phoned or spoke to the indiener. */
        TELEFOON,
        /** The municipality read it; no answer was needed. */
        GELEZEN
    }
}
