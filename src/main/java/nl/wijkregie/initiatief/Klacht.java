package nl.wijkregie.initiatief;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of complaint that are referred on (ROE-B3). */
public enum Klacht implements Keuze {
    GEEN("geen", "Geen klacht"),
    OPENBARE_RUIMTE("openbare-ruimte", "Klacht over de openbare ruimte"),
    BEJEGENING("bejegening", "Klacht over de gemeente"),
    BUREN("buren", "Klacht over buren");

    private final String code;
    private final String naam;

    Klacht(String code, String naam) {
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

    /** The complaint that this message refers on; empty when it is about none. Each kind has its own template. */
    static Optional<Klacht> vanSjabloon(String sjabloon) {
        return Arrays.stream(values())
                .filter(klacht -> sjabloon.equals("verwijzing-" + klacht.code))
                .findFirst();
    }
}
