package nl.wijkregie.wijkagenda;

/**
 * What one party pays of a measure in one year (ROE-G5).
 *
 * @param betaler code of the payer, see {@link Betalers}
 * @param bedrag cents, more than 0
 */
public record Aandeel(String betaler, int jaar, long bedrag) {}
