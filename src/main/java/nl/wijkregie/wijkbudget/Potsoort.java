package nl.wijkregie.wijkbudget;

import java.util.Arrays;
import java.util.Optional;

/** What a pot is for (ROE-F6). */
public enum Potsoort {
    INITIATIEVEN("initiatieven", "Initiatieven"),
    WIJKAGENDA("wijkagenda", "Wijkagenda");

    private final String code;
    private final String naam;

    Potsoort(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** As in the public API, in process variables and in the database. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }

    public static Optional<Potsoort> zoek(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
    }
}
