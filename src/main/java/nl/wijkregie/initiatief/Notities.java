package nl.wijkregie.initiatief;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of staff in the case file. They stand on the time line, which residents never see, and stay there when the personal
 * data of the case is removed: so a note holds no way to reach somebody (ROE-I2).
 */
@Component
public class Notities {

    /** Kind of line on the time line. */
    public static final String SOORT = "notitie";

    /** Longest note, in characters. */
    public static final int LANGSTE = 5000;

    private final Tijdlijn tijdlijn;

    Notities(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    /**
     * Adds a note to a case.
     *
     * @param functie in which function, as people read it
     * @throws OnjuisteNotitie when it is empty or too long, or holds a sign that is not kept or what leads to a person
     */
    @Transactional
    public void schrijf(String kenmerk, String tekst, String functie, String account) {
        String netjes = Verhaaltoets.genormaliseerd(tekst);
        controleer(netjes);
        tijdlijn.schrijf(kenmerk, SOORT, "Notitie", functie, account, netjes);
    }

    private static void controleer(String tekst) {
        if (tekst.isEmpty()) {
            throw new OnjuisteNotitie("Schrijf eerst uw notitie. Kies daarna Notitie bewaren.");
        }
        if (tekst.length() > LANGSTE) {
            throw new OnjuisteNotitie("Maak de notitie korter: hoogstens %d tekens. Nu zijn het er %d."
                    .formatted(LANGSTE, tekst.length()));
        }
        if (Persoonsgegevens.heeftVerbodenTeken(tekst)) {
            throw new OnjuisteNotitie("Haal de onzichtbare tekens uit de notitie. Typ de tekst zo nodig opnieuw.");
        }
        Persoonsgegevens.in(tekst).ifPresent(gevonden -> {
            throw new OnjuisteNotitie("Haal " + gevonden.naam() + " uit de notitie. "
                    + "Gegevens van personen horen bij de contactgegevens.");
        });
    }
}
