package nl.wijkregie.wijkagenda;

import java.util.Arrays;

/** How a measure is doing (ROE-G6). */
public enum Voortgangstand {
    OP_SCHEMA("op-schema", "Op schema"),
    VERTRAAGD("vertraagd", "Vertraagd"),
    STAAT_STIL("staat-stil", "Staat stil"),
    UITGEVOERD("uitgevoerd", "Uitgevoerd"),
    GESTOPT("gestopt", "Gestopt");

    private final String code;
    private final String naam;

    Voortgangstand(String code, String naam) {
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
    public static Voortgangstand van(String code) {
        return Arrays.stream(values())
                .filter(waarde -> waarde.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such Voortgangstand: " + code));
    }
}
