package nl.wijkregie.wijkbudget;

/** Money was asked from a budget year that is not open: not yet, or not any more. The message is a Dutch sentence. */
public class JaarNietOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int jaar;
    private final boolean gesloten;

    public JaarNietOpen(int jaar, boolean gesloten) {
        super("Budgetjaar " + jaar + (gesloten ? " is gesloten." : " is nog niet geopend."));
        this.jaar = jaar;
        this.gesloten = gesloten;
    }

    public int jaar() {
        return jaar;
    }

    /** Whether the year was closed; otherwise it was never opened. */
    public boolean gesloten() {
        return gesloten;
    }
}
