package nl.wijkregie.herverdeling;

/** How a decision about a request ended: value of the variable {@code herverdelingsuitslag}. */
public enum Herverdelingsuitslag {
    /** Nobody waits any more. */
    KLAAR("klaar"),
    /** Cases still wait: the wethouder decides again. */
    NOG_TEKORT("nog-tekort"),
    /** The raad is asked for money (ROE-F13). */
    RAADSVOORSTEL("raadsvoorstel");

    private final String code;

    Herverdelingsuitslag(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
