package nl.wijkregie.financiering;

import nl.wijkregie.initiatief.Keuze;

/** Where a source stands for a case. */
public enum Stand implements Keuze {
    NIET_PASSEND("niet-passend", "Past niet"),
    AANGEVRAAGD("aangevraagd", "Aangevraagd"),
    /** Asked of the holder of the mandate, who decides within the process. */
    GEVRAAGD("gevraagd", "Gevraagd aan wie beslist"),
    TOEGEKEND("toegekend", "Toegekend"),
    AFGEWEZEN("afgewezen", "Afgewezen");

    private final String code;
    private final String naam;

    Stand(String code, String naam) {
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

    /** Whether money is in it: granted, or asked of who decides. */
    boolean metGeld() {
        return this == TOEGEKEND || this == GEVRAAGD;
    }

    /** Whether the source may still bring money, or does. */
    boolean inBeeld() {
        return metGeld() || this == AANGEVRAAGD;
    }
}
