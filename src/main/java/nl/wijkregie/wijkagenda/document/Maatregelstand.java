package nl.wijkregie.wijkagenda.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an adopted measure is doing now, for anyone to read (ROE-G6).
 *
 * @param code of {@link nl.wijkregie.wijkagenda.Voortgangstand}, or {@link #NOG_GEEN_BERICHT}
 * @param naam the same as people read it
 * @param op day of the newest report; null before there is one
 * @param bericht newest text for residents; empty when there is none
 * @param berichtOp day of that text; null when there is none
 */
public record Maatregelstand(
        String maatregel,
        String titel,
        String code,
        String naam,
        @Nullable LocalDate op,
        String bericht,
        @Nullable LocalDate berichtOp) {

    /** Adopted, and its leader reported nothing yet. */
    public static final String NOG_GEEN_BERICHT = "vastgesteld";
}
