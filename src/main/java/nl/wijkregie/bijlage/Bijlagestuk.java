package nl.wijkregie.bijlage;

/** What a file was sent with. */
public enum Bijlagestuk {
    IDEE("idee", "Idee"),
    AANVULLING("aanvulling", "Aanvulling"),
    PLAN("plan", "Plan"),
    VERANTWOORDING("verantwoording", "Verslag");

    private final String code;
    private final String naam;

    Bijlagestuk(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** As it is kept in the database and told by the API. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }

    static Bijlagestuk met(String code) {
        for (Bijlagestuk stuk : values()) {
            if (stuk.code.equals(code)) {
                return stuk;
            }
        }
        throw new IllegalArgumentException("Unknown piece: " + code);
    }
}
