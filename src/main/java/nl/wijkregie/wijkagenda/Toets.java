package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The first test of a measure by one cluster or organisation (ROE-G3 step 2).
 *
 * @param haalbaar null as long as it is open
 * @param regulier whether it is within the regular tasks of the cluster; null when not said
 */
public record Toets(
        String maatregel,
        String toetser,
        @Nullable Boolean haalbaar,
        @Nullable Boolean regulier,
        String motivering,
        @Nullable String account,
        @Nullable LocalDateTime moment) {}
