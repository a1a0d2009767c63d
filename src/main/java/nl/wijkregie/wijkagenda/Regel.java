package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line on the time line of an agenda.
 *
 * @param maatregel null when it is about the whole agenda
 * @param account null when the process did it
 * @param moment when; null for now
 */
public record Regel(
        String agenda,
        int ronde,
        @Nullable String maatregel,
        String stap,
        String naam,
        String functie,
        @Nullable String account,
        List<Antwoord> antwoorden,
        @Nullable LocalDateTime moment) {

    public Regel {
        antwoorden = List.copyOf(antwoorden);
    }

    /** A question with its answer, as people read it. */
    public record Antwoord(String veld, String vraag, String antwoord) {}
}
