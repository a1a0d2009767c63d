package nl.wijkregie.initiatief;

import nl.wijkregie.toetsstenen.Orientatie;
import nl.wijkregie.toetsstenen.Toetsstenen;
import nl.wijkregie.toetsstenen.Toetsuitslag;
import org.springframework.stereotype.Component;

/** Applies the toetsstenen to a case and keeps outcome and explanation on the time line (ROE-D1, ROE-D2). */
@Component
public class Toetsing {

    private final Toetsstenen toetsstenen = new Toetsstenen();
    private final Tijdlijn tijdlijn;

    Toetsing(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    /** Weighs the case on what orientation found. */
    public Toetsuitslag toets(String kenmerk, Orientatie orientatie) {
        Toetsuitslag uitslag = toetsstenen.toets(orientatie);
        tijdlijn.schrijf(
                kenmerk, "toetsstenen", "Toetsstenen: " + uitslag.code(), "Wijkregie", null, uitslag.toelichting());
        return uitslag;
    }
}
