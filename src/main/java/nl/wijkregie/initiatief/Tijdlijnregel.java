package nl.wijkregie.initiatief;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the time line: what happened, when, by which function, why.
 *
 * @param stap id of the step in the model, or null when it was no step
 * @param functie function that did it, in Dutch; never a person's name
 * @param account account that did it, or null for the system and for residents
 * @param antwoorden questions and answers of the step's form, as a person reads them
 */
public record Tijdlijnregel(
        LocalDateTime moment,
        String soort,
        @Nullable String stap,
        String omschrijving,
        String functie,
        @Nullable String account,
        @Nullable String toelichting,
        List<Antwoord> antwoorden) {

    /** One question of a form with its answer, both as a person reads them. */
    public record Antwoord(String veld, String vraag, String antwoord) {}
}
