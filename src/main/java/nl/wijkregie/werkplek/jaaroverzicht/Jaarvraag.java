package nl.wijkregie.werkplek.jaaroverzicht;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.wijkregie.cijfers.Cijfervraag;
import org.jspecify.annotations.Nullable;

/**
 * What the account is about.
 *
 * @param wijk code of the chosen wijk; empty for all that the reader reads
 * @param naam what the account is called by: a wijk, or all
 * @param wijken codes of the wijken that count, in the order of the municipality; never empty
 */
record Jaarvraag(int jaar, String wijk, String naam, List<String> wijken) {

    public boolean meerWijken() {
        return wijken.size() > 1;
    }

    /** The same year of some wijken, of one kind or of all. */
    Cijfervraag cijfers(Set<String> van, @Nullable String soort) {
        return new Cijfervraag(van, soort, YearMonth.of(jaar, 1), YearMonth.of(jaar, 12));
    }

    Cijfervraag cijfers() {
        return cijfers(Set.copyOf(wijken), null);
    }
}
