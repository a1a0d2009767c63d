package nl.wijkregie.initiatief;

/** Kind of a case that is passed on (ROE-A1); complaints are referred and have no kind. */
public enum Soort implements Keuze {
    INWONERINITIATIEF("inwonerinitiatief", "Inwonerinitiatief"),
    VERZOEK("verzoek", "Verzoek"),
    BELEIDSWENS("beleidswens", "Beleidswens");

    private final String code;
    private final String naam;

    Soort(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String naam() {
        return naam;
    }
}
