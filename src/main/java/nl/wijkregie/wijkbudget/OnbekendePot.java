package nl.wijkregie.wijkbudget;

/** The year is open, but has no such pot. The message is a Dutch sentence. */
public class OnbekendePot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OnbekendePot(Pot pot) {
        super("Wijk '" + pot.wijk() + "' heeft in " + pot.jaar() + " geen pot '"
                + pot.soort().code() + "'.");
    }
}
