package nl.wijkregie.herverdeling;

import nl.wijkregie.wijkbudget.Pot;

/** What this room asks of the processes. */
public interface Herverdelingsproces {

    /** Starts the process of a request. */
    void start(String kenmerk, Pot pot);

    /**
     * Ends the request's process, when it waits for the wethouder and nobody completes that task at this moment.
     *
     * @return whether it ended
     */
    boolean laatVervallen(String kenmerk);

    /** Whether the case waits for a decision about money. */
    boolean wacht(String kenmerk);

    /** Tells the waiting case what was decided; it goes on in a job of its own. */
    void besloten(String kenmerk, Budgetbesluit besluit);
}
