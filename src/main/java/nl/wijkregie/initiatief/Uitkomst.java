package nl.wijkregie.initiatief;

/** How a case ended; {@link #GESTOPT} is no end of the process: the administrator deleted it. */
public enum Uitkomst implements Keuze {
    DOORVERWEZEN("doorverwezen", "Doorverwezen"),
    NIET_ONTVANKELIJK("niet-ontvankelijk", "Niet in behandeling genomen"),
    NIET_GESTEUND("niet-gesteund", "Niet gesteund"),
    AFGEWEZEN("afgewezen", "Afgewezen"),
    NIET_OPGENOMEN("niet-opgenomen", "Niet opgenomen in de wijkagenda"),
    INGETROKKEN("ingetrokken", "Ingetrokken"),
    GESTOPT("gestopt", "Gestopt door de gemeente"),
    VERLOPEN("verlopen", "Gesloten omdat een reactie uitbleef"),
    UITGEVOERD("uitgevoerd", "Uitgevoerd"),
    GEREALISEERD("gerealiseerd", "Gerealiseerd");

    private final String code;
    private final String naam;

    Uitkomst(String code, String naam) {
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

    /** The outcomes that an end of the process can give. */
    public static Uitkomst[] vanHetProces() {
        return java.util.Arrays.stream(values())
                .filter(uitkomst -> uitkomst != GESTOPT)
                .toArray(Uitkomst[]::new);
    }
}
