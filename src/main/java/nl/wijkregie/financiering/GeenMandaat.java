package nl.wijkregie.financiering;

/** Who decides may not decide this: no mandate (ROE-F4), or he proposed it himself. The message is a Dutch sentence. */
public class GeenMandaat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GeenMandaat(String zin) {
        super(zin);
    }
}
