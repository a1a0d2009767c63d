package nl.wijkregie.initiatief;

/** Rungs of government participation, lowest first (ROE-C4). */
public enum Participatietrede implements Keuze {
    LOSLATEN("loslaten", "Loslaten"),
    STIMULEREN("stimuleren", "Stimuleren"),
    FACILITEREN("faciliteren", "Faciliteren"),
    REGISSEREN("regisseren", "Regisseren"),
    REGULEREN("reguleren", "Reguleren");

    private final String code;
    private final String naam;

    Participatietrede(String code, String naam) {
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
