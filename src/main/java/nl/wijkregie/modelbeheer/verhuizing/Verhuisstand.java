package nl.wijkregie.modelbeheer.verhuizing;

/** How far a migration is. */
public enum Verhuisstand {
    BEZIG("bezig"),
    KLAAR("klaar"),
    /** An administrator removed the batch before it was done; what had moved stays moved. */
    AFGEBROKEN("afgebroken");

    private final String code;

    Verhuisstand(String code) {
        this.code = code;
    }

    /** As it stands in the API. */
    public String code() {
        return code;
    }
}
