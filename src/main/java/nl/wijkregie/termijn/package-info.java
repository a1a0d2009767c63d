/**
 * Time: the clock, Dutch working days, the list of tasks with their terms, and the watch that reminds in time. Knows the
 * terms from {@code gemeente}; who sends a reminder is left to an implementation of {@link
 * nl.wijkregie.termijn.Herinneraar}.
 */
@NullMarked
package nl.wijkregie.termijn;

import org.jspecify.annotations.NullMarked;
