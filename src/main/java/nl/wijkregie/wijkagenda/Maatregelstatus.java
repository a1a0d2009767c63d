package nl.wijkregie.wijkagenda;

import java.util.Arrays;

/** Where a measure stands, from the first list to what came of it. */
public enum Maatregelstatus {
    VOORGESTELD("voorgesteld", "Voorgesteld"),
    AFGEVALLEN("afgevallen", "Afgevallen bij de eerste toets"),
    IN_UITWERKING("in-uitwerking", "In uitwerking"),
    TER_BEOORDELING("ter-beoordeling", "Ter beoordeling"),
    INGESTEMD("ingestemd", "Iedereen stemt in"),
    VERVALLEN("vervallen", "Vervallen"),
    VASTGESTELD("vastgesteld", "Vastgesteld, in uitvoering"),
    UITGEVOERD("uitgevoerd", "Uitgevoerd"),
    GESTOPT("gestopt", "Gestopt");

    private final String code;
    private final String naam;

    Maatregelstatus(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** As in the database. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }

    /** Whether nothing more happens to the measure. */
    public boolean isEinde() {
        return this == AFGEVALLEN || this == VERVALLEN || this == UITGEVOERD || this == GESTOPT;
    }

    /** Whether a measure may get this status next: what ended stays so, and what was adopted can only end (ROE-G6). */
    boolean magNaar(Maatregelstatus volgende) {
        return volgende == this || !isEinde() && (this != VASTGESTELD || volgende == UITGEVOERD || volgende == GESTOPT);
    }

    /** Whether the measure left the agenda before adoption. */
    public boolean isAfgevallen() {
        return this == AFGEVALLEN || this == VERVALLEN;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static Maatregelstatus van(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such Maatregelstatus: " + code));
    }
}
