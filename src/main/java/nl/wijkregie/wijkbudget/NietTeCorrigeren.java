package nl.wijkregie.wijkbudget;

/** An entry cannot be corrected. The message is a Dutch sentence that says why. */
public class NietTeCorrigeren extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NietTeCorrigeren(String zin) {
        super(zin);
    }
}
