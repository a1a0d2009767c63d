package nl.wijkregie.gemeente;

import java.util.List;
import java.util.Optional;

/**
 * The sums of one budget year, in cents (ROE-F6): {@code budget - aanloopkosten = wijkbudget = initiatieven +
 * wijkagenda}.
 *
 * @param percentageInitiatieven share of the wijkbudget for initiatives, whole percents
 * @param verdeling the adopted split over all wijken (ROE-F7), or empty when none is adopted and it must be computed
 */
public record Wijkbudgetjaar(
        int jaar,
        long budget,
        long aanloopkosten,
        long wijkbudget,
        int percentageInitiatieven,
        long initiatieven,
        long wijkagenda,
        List<Wijkaandeel> verdeling) {

    public Wijkbudgetjaar {
        verdeling = List.copyOf(verdeling);
    }

    /** The adopted share of a wijk; empty when the year has no adopted split. */
    public Optional<Wijkaandeel> aandeel(String wijk) {
        return verdeling.stream().filter(aandeel -> aandeel.wijk().equals(wijk)).findFirst();
    }
}
