package nl.wijkregie.herverdeling;

/** What a case that waits for money is told: value of the variable {@code budgetbesluit}. */
public enum Budgetbesluit {
    /** The pot was filled, and the money is reserved. */
    AANGEVULD("aangevuld", "Het geld is er en is gereserveerd."),
    /** No money is moved; the wijkagenda decides. */
    AGENDA("agenda", "Er komt geen geld bij. Het idee gaat naar de wijkagenda."),
    /** No money is moved; the case gets none. */
    AFGEWEZEN("afgewezen", "Er komt geen geld bij. De bijdrage gaat niet door."),
    /** The year was closed; the money is asked again of the new year (ROE-F10). */
    OPNIEUW("opnieuw", "Het budgetjaar is gesloten. Het geld wordt opnieuw gevraagd.");

    private final String code;
    private final String zin;

    Budgetbesluit(String code, String zin) {
        this.code = code;
        this.zin = zin;
    }

    public String code() {
        return code;
    }

    /** As it stands on the time line of the case. */
    String zin() {
        return zin;
    }
}
