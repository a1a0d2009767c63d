package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;

/**
 * A progress report (ROE-G6).
 *
 * @param openbaar what residents read; empty when there is nothing for them
 */
public record Voortgang(
        String maatregel,
        Voortgangstand stand,
        String verslag,
        String openbaar,
        String account,
        String functie,
        LocalDateTime moment) {}
