package nl.wijkregie.budgetjaar.process;

import java.time.LocalDate;
import java.util.Date;
import nl.wijkregie.termijn.Klok;

/** When a budget year is over. */
final class Jaareinde {

    private Jaareinde() {}

    /** The first moment of the next year, Europe/Amsterdam. */
    static Date van(int jaar) {
        return Date.from(
                LocalDate.of(jaar + 1, 1, 1).atStartOfDay(Klok.AMSTERDAM).toInstant());
    }
}
