package nl.wijkregie.initiatief;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a resident sent after filing.
 *
 * @param soort one of {@link Soorten}
 * @param inhoud JSON of the record that was sent, without bank account
 * @param vastgelegdDoor account that recorded it for the resident, or null when the resident sent it
 */
public record Stuk(
        long id,
        String soort,
        String inhoud,
        LocalDateTime ontvangenOp,
        @Nullable String vastgelegdDoor) {

    /** Kinds of what a resident can send. */
    public static final class Soorten {
        public static final String AANVULLING = "aanvulling";
        public static final String PLAN = "plan";
        public static final String VERANTWOORDING = "verantwoording";
        public static final String INTREKKING = "intrekking";

        private Soorten() {}
    }
}
