package nl.wijkregie.bericht;

import java.util.Arrays;

/** How a message reaches its reader. */
public enum Wijze {
    EMAIL("e-mail"),
    BRIEF("brief");

    private final String code;

    Wijze(String code) {
        this.code = code;
    }

    /** The word in the table and in JSON. */
    public String code() {
        return code;
    }

    static Wijze van(String code) {
        return Arrays.stream(values())
                .filter(wijze -> wijze.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende wijze van verzenden: " + code));
    }
}
