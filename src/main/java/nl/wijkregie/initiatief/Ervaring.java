package nl.wijkregie.initiatief;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How one indiener looks back (UTR-6).
 *
 * @param toelichting in the words of the indiener; may hold personal data, so it is for who handles the case only
 * @param moment when it was given or changed last
 */
public record Ervaring(Waardering waardering, @Nullable String toelichting, LocalDateTime moment) {

    /** What an indiener wrote stays out of logs. */
    @Override
    public String toString() {
        return "Ervaring[" + waardering + "]";
    }
}
