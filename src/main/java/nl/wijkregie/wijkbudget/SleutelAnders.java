package nl.wijkregie.wijkbudget;

/** The key of an entry was used before for something else: a mistake of the caller, nothing is written. */
public class SleutelAnders extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public SleutelAnders(String sleutel) {
        super("the key " + sleutel + " was used before for another entry");
    }
}
