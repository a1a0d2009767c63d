package nl.wijkregie.cijfers;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a figure is about.
 *
 * @param wijken codes of the wijken; never empty. All wijken of the municipality: also what belongs to no wijk
 * @param soort code of the kind, {@link #ONBEPAALD} for cases whose kind is not known, or null for all
 * @param van first month of the period
 * @param tot last month of the period, that month included; not before {@code van}
 */
public record Cijfervraag(Set<String> wijken, @Nullable String soort, YearMonth van, YearMonth tot) {

    /** Kind of a case before triage, and of one that is referred on. */
    public static final String ONBEPAALD = "onbepaald";

    public Cijfervraag {
        wijken = Set.copyOf(wijken);
        if (wijken.isEmpty() || tot.isBefore(van)) {
            throw new IllegalArgumentException("a figure needs a wijk and a period that does not end before it begins");
        }
    }
}
