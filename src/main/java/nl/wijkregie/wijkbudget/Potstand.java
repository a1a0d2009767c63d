package nl.wijkregie.wijkbudget;

/**
 * Where a pot stands, in cents: {@code toegekend = gereserveerd + besteed + vrij + vervallen}.
 *
 * @param toegekend what the pot got: its opening, and what was moved to or from it
 * @param gereserveerd committed to cases and not yet paid, settled or not
 * @param besteed paid
 * @param vrij what can still be committed
 * @param vervallen what lapsed to the general means (ROE-F10)
 */
public record Potstand(Pot pot, long toegekend, long gereserveerd, long besteed, long vrij, long vervallen) {}
