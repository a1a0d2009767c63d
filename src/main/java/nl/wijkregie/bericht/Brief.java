package nl.wijkregie.bericht;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a resident without e-mail.
 *
 * @param kenmerk the case, or null when it is about none
 * @param postadres lines of the postal address, or null when it is unknown
 * @param tekst complete, with name and follow link: for the envelope only
 * @param geprintOp when it was printed, or null when it was not
 */
public record Brief(
        String id,
        @Nullable String kenmerk,
        String naam,
        @Nullable String postadres,
        String onderwerp,
        String tekst,
        LocalDateTime datum,
        @Nullable LocalDateTime geprintOp) {

    /** Personal data stays out of logs, also by accident. */
    @Override
    public String toString() {
        return "Brief[" + id + "]";
    }
}
