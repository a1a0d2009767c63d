package nl.wijkregie.modelbeheer.verhuizing;

/** How it went with one case. */
public enum Uitslag {
    /** It is not its turn yet. */
    WACHT("wacht"),
    /** It runs, or in a dry run would run, on the other version. */
    VERHUISD("verhuisd"),
    /** It stays as it was. */
    BLEEF("bleef");

    private final String code;

    Uitslag(String code) {
        this.code = code;
    }

    /** As it stands in the database and in the API. */
    public String code() {
        return code;
    }

    static Uitslag van(String code) {
        for (Uitslag uitslag : values()) {
            if (uitslag.code.equals(code)) {
                return uitslag;
            }
        }
        throw new IllegalArgumentException("no outcome " + code);
    }
}
