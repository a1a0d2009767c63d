package nl.wijkregie.bijlage;

import java.util.Optional;
import java.util.stream.Stream;

/** What a file was sent with. */
public enum Bijlagestuk {
    IDEE("idee", "Idee"),
    AANVULLING("aanvulling", "Aanvulling"),
    PLAN("plan", "Plan"),
    VERANTWOORDING("verantwoording", "Verslag"),
    /** Nothing that a resident sent: staff put it into the case file. */
    MEDEWERKER("medewerker", "Medewerker");

    private final String code;
    private final String naam;

    Bijlagestuk(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** As it is kept in the database and told by the API. */
    public String code() {
        return code;
    }

    /** As people read it. */
    public String naam() {
        return naam;
    }

    /** The piece of a resident with this code; empty when there is none. */
    public static Optional<Bijlagestuk> zoek(String code) {
        return alle(code).filter(stuk -> stuk != MEDEWERKER);
    }

    private static Optional<Bijlagestuk> alle(String code) {
        return Stream.of(values()).filter(stuk -> stuk.code.equals(code)).findFirst();
    }

    static Bijlagestuk met(String code) {
        return alle(code).orElseThrow(() -> new IllegalArgumentException("Unknown piece: " + code));
    }
}
