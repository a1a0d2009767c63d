package nl.wijkregie.wijkbudget;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The budget years: opening their pots and closing them. Writing takes part in the caller's transaction. */
@Component
public class Budgetjaren {

    /** The year of today, Europe/Amsterdam: the year from which money is reserved now. */
    public int huidig() {
        throw new UnsupportedOperationException();
    }

    public Optional<Budgetjaar> zoek(int jaar) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<Budgetjaar> alle() {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a year and its pots (ROE-F6, ROE-F7). The adopted split of the configuration wins when its sums are the same.
     *
     * @throws IllegalArgumentException with a Dutch sentence when the sums make no sense
     * @throws IllegalStateException with a Dutch sentence when the year was opened before
     */
    public Budgetjaar open(
            int jaar,
            long budget,
            long aanloopkosten,
            int percentageInitiatieven,
            boolean voorbeeld,
            Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /**
     * Closes a year: what is free lapses to the general means; what was granted stays on its year (ROE-F10).
     *
     * @throws JaarNietOpen when it is not open
     */
    public void sluit(int jaar, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /** What cases hold in a year: what stays when it is closed. */
    public List<Verplichting> verplichtingen(int jaar) {
        throw new UnsupportedOperationException();
    }
}
