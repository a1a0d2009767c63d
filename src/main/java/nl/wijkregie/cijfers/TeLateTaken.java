package nl.wijkregie.cijfers;

import java.util.List;

/**
 * Tasks that are late now.
 *
 * @param aantal how many there are
 * @param langste those that are late longest, the longest first; not necessarily all
 */
public record TeLateTaken(long aantal, List<TeLaat> langste) {}
