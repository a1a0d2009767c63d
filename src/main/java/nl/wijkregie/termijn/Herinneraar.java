package nl.wijkregie.termijn;

import nl.wijkregie.gemeente.Functie;

/** Sends a reminder. Called inside the transaction that marks it as sent: an exception undoes the mark. */
public interface Herinneraar {

    /**
     * Reminds of a task that is open too long. What is sent holds no personal data: the kenmerk, the name of the task and
     * the latest day.
     *
     * @param aan who is told: the function, or the account's name and mailbox under the account as group id
     * @param escalatie whether this is the second reminder, to others than who has the task
     */
    void herinner(Taak taak, Functie aan, boolean escalatie);
}
