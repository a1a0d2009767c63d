package nl.wijkregie.cijfers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task that should have been done.
 *
 * @param wijk code, or null when the task belongs to no wijk
 * @param naam what is to be done, in Dutch, without a title of what it is about
 * @param groep group that has to do it, or null when only an account has the task
 * @param dagen calendar days after the latest day; at least 1
 */
public record TeLaat(
        String kenmerk,
        @Nullable String wijk,
        String proces,
        String stap,
        String naam,
        @Nullable String groep,
        LocalDate uiterlijk,
        long dagen) {}
