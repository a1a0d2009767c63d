package nl.wijkregie.initiatief;

/** How a case ended; {@link #GESTOPT} is no end of the process: the administrator deleted it. */
public enum Uitkomst implements Keuze {
    DOORVERWEZEN("doorverwezen", "Doorverwezen", "Wij hebben u doorverwezen"),
    NIET_ONTVANKELIJK("niet-ontvankelijk", "Niet in behandeling genomen", "De gemeente kan niet meewerken"),
    NIET_GESTEUND("niet-gesteund", "Niet gesteund", "De gemeente werkt niet mee"),
    AFGEWEZEN("afgewezen", "Afgewezen", "De gemeente heeft nee gezegd"),
    NIET_OPGENOMEN("niet-opgenomen", "Niet opgenomen in de wijkagenda", "Uw idee komt niet in de wijkagenda"),
    INGETROKKEN("ingetrokken", "Ingetrokken", "U hebt uw idee ingetrokken"),
    GESTOPT("gestopt", "Gestopt door de gemeente", "De gemeente heeft het gestopt"),
    VERLOPEN("verlopen", "Gesloten omdat een reactie uitbleef", "Gesloten: wij hoorden niets meer van u"),
    UITGEVOERD("uitgevoerd", "Uitgevoerd", "De gemeente heeft het uitgevoerd"),
    GEREALISEERD("gerealiseerd", "Gerealiseerd", "Uw idee is uitgevoerd");

    private final String code;
    private final String naam;
    private final String voorIndiener;

    Uitkomst(String code, String naam, String voorIndiener) {
        this.code = code;
        this.naam = naam;
        this.voorIndiener = voorIndiener;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String naam() {
        return naam;
    }

    /** The same in words for who filed the idea. */
    public String voorIndiener() {
        return voorIndiener;
    }

    /** The outcomes that an end of the process can give. */
    public static Uitkomst[] vanHetProces() {
        return java.util.Arrays.stream(values())
                .filter(uitkomst -> uitkomst != GESTOPT)
                .toArray(Uitkomst[]::new);
    }
}
