package nl.wijkregie.initiatief;

/** What other rooms hear of the case file, in the transaction that changes it. */
public interface Dossierluisteraar {

    /** A case was received; it is in its first phase and its kind is not known yet. */
    default void ontvangen(String kenmerk, String wijk) {}

    /** A case that has not ended is in this phase now; not necessarily another one than before. */
    default void inFase(String kenmerk, Fase fase) {}

    /** The kind of a case was settled; not necessarily another one than before (ROE-C3). */
    default void getypeerd(String kenmerk, Soort soort) {}

    /** A case ended with its outcome. */
    default void afgerond(String kenmerk, Uitkomst uitkomst) {}
}
