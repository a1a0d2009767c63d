package nl.wijkregie.termijn;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Working days of a Dutch municipality: Monday to Friday, without public holidays. 5 May counts as a holiday every year,
 * as in the Algemene termijnenwet. Good Friday is a working day: offices are open, and these terms are the
 * municipality's own, not terms of law.
 */
@Component
public final class Werkdagen {

    private final HolidayManager feestdagen =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    /** Whether the municipality works on this day. */
    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !feestdagen.isHoliday(dag, HolidayType.PUBLIC_HOLIDAY);
    }

    /**
     * The day that comes a number of working days after the start. The start itself does not count.
     *
     * @param werkdagen at least 1
     * @throws IllegalArgumentException when less than 1
     */
    public LocalDate na(LocalDate start, int werkdagen) {
        if (werkdagen < 1) {
            throw new IllegalArgumentException("a term has at least one working day, not " + werkdagen);
        }
        LocalDate dag = start;
        int geteld = 0;
        while (geteld < werkdagen) {
            dag = dag.plusDays(1);
            if (isWerkdag(dag)) {
                geteld++;
            }
        }
        return dag;
    }
}
