package nl.wijkregie.initiatief;

/** The same Idempotency-Key came with another body. */
public class SleutelHergebruikt extends RuntimeException {

    public SleutelHergebruikt() {
        super("Deze Idempotency-Key hoort bij een ander verzoek. Gebruik een nieuwe sleutel.");
    }
}
