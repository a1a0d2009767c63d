package nl.wijkregie.cijfers;

/**
 * How long something took, in whole calendar days.
 *
 * @param fase number of the phase, or 0 for a whole case from receipt to outcome
 * @param aantal how many ended in the period
 * @param mediaan half of them took at most so many days
 * @param negentigste nine of ten took at most so many days
 */
public record Doorlooptijd(int fase, long aantal, int mediaan, int negentigste) {}
