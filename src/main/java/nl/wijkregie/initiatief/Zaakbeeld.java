package nl.wijkregie.initiatief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as its resident sees it.
 *
 * @param uiterlijk latest date of the next step, or null when none is set
 * @param antwoorden what the municipality answered, oldest first
 */
public record Zaakbeeld(
        String kenmerk,
        String titel,
        String wijk,
        @Nullable String soort,
        int fase,
        String faseNaam,
        String status,
        @Nullable String uitkomst,
        @Nullable Contactpersoon contactpersoon,
        String volgendeStap,
        @Nullable LocalDate uiterlijk,
        List<PubliekAntwoord> antwoorden) {

    /** The one contact person (ROE-B5). */
    public record Contactpersoon(String naam, String email) {}

    /**
     * One answer of the municipality, in the words in which it was sent.
     *
     * @param onderwerp subject of the message
     */
    public record PubliekAntwoord(LocalDate datum, String soort, String onderwerp, String tekst) {}
}
