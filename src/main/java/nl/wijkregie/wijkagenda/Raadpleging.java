package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;

/**
 * How residents were asked (ROE-G3 step 3).
 *
 * @param wijze code: {@code peiling}, {@code enquete}, {@code bijeenkomst}, {@code gesprekken} or {@code anders}
 */
public record Raadpleging(
        String agenda, int ronde, String wijze, int deelnemers, String verslag, LocalDateTime moment) {}
