package nl.wijkregie.wijkbudget;

/** What an entry does with money. */
public enum Boekingsoort {
    OPENING("opening", "Opening"),
    RESERVATION("reservation", "Reservering"),
    RELEASE("release", "Vrijval"),
    PAYMENT("payment", "Betaling"),
    SETTLEMENT("settlement", "Vaststelling"),
    TRANSFER("transfer", "Overheveling"),
    LAPSE("lapse", "Vervallen"),
    CORRECTION("correction", "Correctie"),
    REFUND("refund", "Terugbetaling");

    private final String code;
    private final String naam;

    Boekingsoort(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    public String code() {
        return code;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }
}
