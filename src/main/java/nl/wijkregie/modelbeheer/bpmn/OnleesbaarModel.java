package nl.wijkregie.modelbeheer.bpmn;

/** A file that cannot be read, or that is not safe to read. The message is a Dutch sentence that says what to do. */
public final class OnleesbaarModel extends RuntimeException {

    private final String code;

    OnleesbaarModel(String code, String melding) {
        super(melding);
        this.code = code;
    }

    /** Stable name of the defect, for a {@link nl.wijkregie.modelbeheer.Bevinding}. */
    public String code() {
        return code;
    }

    /** The sentence; never null. */
    public String melding() {
        return String.valueOf(getMessage());
    }
}
