package nl.wijkregie.initiatief.volgen;

import java.time.LocalDate;
import java.util.List;

/**
 * What the resident sent for the case, read back.
 *
 * @param titel what it is, such as "Uw plan"
 * @param delen its parts, in the order of the form
 */
public record EigenStuk(LocalDate datum, String titel, List<Deel> delen) {

    /** One answer of the resident; the text can have several lines. */
    public record Deel(String vraag, String tekst) {}
}
