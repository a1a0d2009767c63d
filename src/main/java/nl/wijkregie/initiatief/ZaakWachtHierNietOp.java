package nl.wijkregie.initiatief;

/** The case does not wait for what was sent; the message is one Dutch sentence that says what to do. */
public class ZaakWachtHierNietOp extends RuntimeException {

    public ZaakWachtHierNietOp(String melding) {
        super(melding);
    }
}
