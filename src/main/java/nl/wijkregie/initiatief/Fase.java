package nl.wijkregie.initiatief;

/** The five phases of the policy. */
public enum Fase {
    VAN_IDEE_NAAR_INITIATIEF(1, "Van idee naar initiatief"),
    TRIAGE(2, "Triage"),
    ORIENTATIE(3, "Oriëntatie"),
    TOETS_EN_BESLUIT(4, "Toets en besluit"),
    UITVOERING(5, "Voorbereiding en uitvoering");

    private final int nummer;
    private final String naam;

    Fase(int nummer, String naam) {
        this.nummer = nummer;
        this.naam = naam;
    }

    /** Number of the phase, 1 to 5. */
    public int nummer() {
        return nummer;
    }

    /** Dutch name of the phase. */
    public String naam() {
        return naam;
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
