package nl.wijkregie.wijkagenda;

/** The judgement is not this account's to give (ROE-F4). */
public class GeenMandaat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param melding one Dutch sentence that says what to do */
    public GeenMandaat(String melding) {
        super(melding);
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
