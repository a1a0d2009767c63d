package nl.wijkregie.wijkagenda;

import java.util.Arrays;

/** Where a wijkagenda, or one round of it, stands. */
public enum Agendastatus {
    IN_VOORBEREIDING("in-voorbereiding", "In voorbereiding"),
    VASTGESTELD("vastgesteld", "Vastgesteld"),
    AFGEROND("afgerond", "Afgerond"),
    GESTOPT("gestopt", "Gestopt");

    private final String code;
    private final String naam;

    Agendastatus(String code, String naam) {
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

    /** @throws IllegalArgumentException when there is no such code */
    public static Agendastatus van(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such Agendastatus: " + code));
    }
}
