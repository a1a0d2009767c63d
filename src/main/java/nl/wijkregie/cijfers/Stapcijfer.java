package nl.wijkregie.cijfers;

import org.jspecify.annotations.Nullable;

/**
 * What happens at one step of a process: a task, or an event or called process for which a case waits.
 *
 * @param stap id of the element in the model
 * @param wachtend how many wait there now
 * @param teLaat how many of these are past their latest day
 * @param gedaan how many left it in the period, cut off or not counted as done left out
 * @param mediaan half of those took at most so many calendar days; null when none left it in the period
 */
public record Stapcijfer(
        String stap,
        long wachtend,
        long teLaat,
        long gedaan,
        @Nullable Integer mediaan) {}
