package nl.wijkregie.bewaring;

/** What the processes of a case leave behind. */
public interface Zaaksporen {

    /** Whether something of the case still runs; then nothing of it is erased. */
    boolean loopt(String kenmerk);

    /** Removes the history of the case, comments and values included, in the caller's transaction. */
    void wis(String kenmerk);
}
