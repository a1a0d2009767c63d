package nl.wijkregie.modelbeheer.uitrol;

/** What became of a change. */
public enum Versiestand {
    /** In use, or was until a later version. */
    LIVE,
    /** Waits for a second account of procesbeheer. */
    WACHT,
    /** The second account refused it. */
    GEWEIGERD,
    /** Who proposed it took it back. */
    INGETROKKEN,
    /** While it waited, one of its files was changed by another version. */
    VEROUDERD
}
