package nl.wijkregie.betaling;

import java.time.LocalDateTime;

/**
 * A payment as the case file shows it: no account number, no name.
 *
 * @param soort kind of payment, as people read it
 * @param bedrag cents
 * @param stand where it stands, as people read it
 * @param klaargezetOp when it was put ready
 */
public record Betaalstand(String soort, long bedrag, String stand, LocalDateTime klaargezetOp) {}
