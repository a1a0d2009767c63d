package nl.wijkregie.werkplek.jaaroverzicht;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.wijkregie.cijfers.Cijfervraag;

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

    /** The whole year of these wijken, of every kind. */
    Cijfervraag cijfers() {
        return new Cijfervraag(Set.copyOf(wijken), null, YearMonth.of(jaar, 1), YearMonth.of(jaar, 12));
    }
}
