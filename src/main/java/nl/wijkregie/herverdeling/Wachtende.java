package nl.wijkregie.herverdeling;

import java.time.LocalDateTime;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Pot;

/**
 * A case that waits for money of a pot.
 *
 * @param bedrag what it asks, in cents
 * @param aanleiding with which the money is reserved once it is there
 * @param sinds since when it waits, Europe/Amsterdam
 */
public record Wachtende(String kenmerk, Pot pot, long bedrag, Aanleiding aanleiding, LocalDateTime sinds) {}
