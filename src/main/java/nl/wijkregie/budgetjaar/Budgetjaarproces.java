package nl.wijkregie.budgetjaar;

import java.util.function.Supplier;

/** What this room asks of the processes. */
public interface Budgetjaarproces {

    /** Whether the models that are deployed have this process; a municipality with models of its own may leave it out. */
    boolean isErEen();

    /** Whether the process of this year runs. */
    boolean loopt(int jaar);

    /** Starts the process of a year at its beginning: the manager gets the task to settle the budget. */
    void begin(int jaar);

    /** Starts the process of a year that is open already: it waits for the end of the year. */
    void wachtOpJaareinde(int jaar);

    /** Does something in a transaction of its own, whatever the caller is doing. */
    <T> T apart(Supplier<T> daad);
}
