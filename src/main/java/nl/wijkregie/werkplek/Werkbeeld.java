package nl.wijkregie.werkplek;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.wijkregie.financiering.Geldstand;
import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to work on a case, beside the case file itself. Amounts are cents; no personal data.
 *
 * @param taken open tasks of the case, the oldest first
 * @param agenda where the case stands on a wijkagenda
 * @param omgeving what else runs in the buurt, or in the wijk on the same policy field (DHE-5, ROE-H2)
 * @param magNotitie whether this reader may add a note
 * @param gesprek the conversation with the indiener
 * @param ervaring how the indiener looks back, or null when that was not told or this reader may not see it
 */
public record Werkbeeld(
        List<Taak> taken,
        Geldstand geld,
        Agenda agenda,
        List<Loopt> omgeving,
        boolean magNotitie,
        Gesprek gesprek,
        @Nullable Ervaring ervaring) {

    /**
     * An open task.
     *
     * @param functie whose task it is, as people read it
     * @param behandelaar name of who has it, or null when nobody took it
     * @param uiterlijk latest day, or null without a term
     * @param teLaat whether that day has passed
     * @param id id for Tasklist, or null when this reader may not open it
     */
    public record Taak(
            String naam,
            String functie,
            @Nullable String behandelaar,
            @Nullable LocalDate uiterlijk,
            boolean teLaat,
            @Nullable String id) {}

    /**
     * One sentence about the wijkagenda, with the page where it stands.
     *
     * @param adres path of the page; empty when there is none
     */
    public record Agenda(String zin, String adres, String titel) {}

    /**
     * How the indiener looks back (UTR-6).
     *
     * @param waardering as people read it, with its number of 5
     */
    public record Ervaring(String waardering, @Nullable String toelichting, LocalDateTime moment) {}

    /**
     * The conversation with the indiener, oldest first.
     *
     * @param gezien id of the last line; 0 without lines. An answer says which line its writer saw last
     * @param magAntwoorden whether this reader may write to the indiener
     * @param antwoordVoor first day by which an answer is due, or null when none is
     * @param teLaat whether that day has passed
     */
    public record Gesprek(
            List<Gespreksregel> regels,
            long gezien,
            boolean magAntwoorden,
            @Nullable LocalDate antwoordVoor,
            boolean teLaat) {}

    /**
     * One line of the conversation.
     *
     * @param tekst what was written, or null when this reader may not see it
     * @param antwoordVoor latest day of the answer to it, or null when it waits for none
     */
    public record Gespreksregel(
            LocalDateTime moment,
            String functie,
            @Nullable String tekst,
            boolean vanIndiener,
            @Nullable LocalDate antwoordVoor) {}

    /**
     * Another case, or a measure.
     *
     * @param wat kind, as people read it
     * @param titel title; the kenmerk of a case that this reader may not see
     * @param functie which function handles it
     * @param adres path of its page; empty when this reader may not see it
     */
    public record Loopt(String wat, String titel, String stand, String functie, String adres) {}
}
