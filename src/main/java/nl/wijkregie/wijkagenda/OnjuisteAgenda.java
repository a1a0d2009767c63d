package nl.wijkregie.wijkagenda;

/** Input that breaks a rule of the wijkagenda: nothing was written. */
public class OnjuisteAgenda extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String veld;

    /**
     * @param veld key of the field in the form
     * @param melding one Dutch sentence that says what to do
     */
    public OnjuisteAgenda(String veld, String melding) {
        super(melding);
        this.veld = veld;
    }

    public String veld() {
        return veld;
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
