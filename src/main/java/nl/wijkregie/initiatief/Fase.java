package nl.wijkregie.initiatief;

/** The five phases of the policy. */
public enum Fase {
    VAN_IDEE_NAAR_INITIATIEF(1, "Van idee naar initiatief", "U dient uw idee in", "Ingediend"),
    TRIAGE(2, "Triage", "Wij kijken wie u kan helpen", "Wij kijken wie kan helpen"),
    ORIENTATIE(3, "Oriëntatie", "Wij praten met u", "Wij praten met de bedenker"),
    TOETS_EN_BESLUIT(4, "Toets en besluit", "U hoort of wij meedoen", "Wij beslissen of wij meedoen"),
    UITVOERING(5, "Voorbereiding en uitvoering", "U gaat aan de slag", "Voorbereiding en uitvoering");

    private final int nummer;
    private final String naam;
    private final String voorIndiener;
    private final String voorBuren;

    Fase(int nummer, String naam, String voorIndiener, String voorBuren) {
        this.nummer = nummer;
        this.naam = naam;
        this.voorIndiener = voorIndiener;
        this.voorBuren = voorBuren;
    }

    /** Number of the phase, 1 to 5. */
    public int nummer() {
        return nummer;
    }

    /** Dutch name of the phase, as the policy and staff call it. */
    public String naam() {
        return naam;
    }

    /** What happens in it, to who filed the idea: without words that only staff know. */
    public String voorIndiener() {
        return voorIndiener;
    }

    /** The same, to who reads about the idea of somebody else. */
    public String voorBuren() {
        return voorBuren;
    }

    /**
     * The phase with this number.
     *
     * @throws ArrayIndexOutOfBoundsException when the number is not 1 to 5
     */
    public static Fase van(int nummer) {
        return values()[nummer - 1];
    }
}
