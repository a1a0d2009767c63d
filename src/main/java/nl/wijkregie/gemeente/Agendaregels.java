package nl.wijkregie.gemeente;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When an adopted wijkagenda is looked back on each year (ROE-G6).
 *
 * @param evaluatie day of the year; every year has it
 */
public record Agendaregels(MonthDay evaluatie) {

    /** The first evaluation after this day. */
    public LocalDate eersteNa(LocalDate dag) {
        LocalDate ditJaar = evaluatie.atYear(dag.getYear());
        return ditJaar.isAfter(dag) ? ditJaar : evaluatie.atYear(dag.getYear() + 1);
    }
}
