package nl.wijkregie.wijkbudget;

/** A case has less reserved, settled or paid than is asked of it. The message is a Dutch sentence. */
public class OnvoldoendeGereserveerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OnvoldoendeGereserveerd(String zin) {
        super(zin);
    }
}
