package nl.wijkregie.initiatief;

/** Whom the idea serves (ROE-B2): decides the ceiling and which wijkregisseurs are told. */
public enum Schaal implements Keuze {
    PLEK("plek", "Een plek"),
    BUURT("buurt", "Een buurt"),
    WIJK("wijk", "De hele wijk"),
    WIJKOVERSTIJGEND("wijkoverstijgend", "Meer dan één wijk");

    private final String code;
    private final String naam;

    Schaal(String code, String naam) {
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
