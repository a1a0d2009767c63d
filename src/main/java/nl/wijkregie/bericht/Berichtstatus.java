package nl.wijkregie.bericht;

import java.util.Arrays;

/** How far a message is. */
public enum Berichtstatus {
    TE_VERZENDEN("te-verzenden"),
    VERZONDEN("verzonden"),
    TE_PRINTEN("te-printen"),
    GEPRINT("geprint"),
    /** Will not leave: the personal data was removed before it could. */
    VERVALLEN("vervallen");

    private final String code;

    Berichtstatus(String code) {
        this.code = code;
    }

    /** The word in the table and in JSON. */
    public String code() {
        return code;
    }

    static Berichtstatus van(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende status van een bericht: " + code));
    }
}
