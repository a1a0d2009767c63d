package nl.wijkregie.initiatief;

import java.util.regex.Pattern;
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

    private static final Pattern MAILADRES = Pattern.compile("\\S@\\S");
    private static final Pattern REKENING =
            Pattern.compile("\\b[A-Z]{2}\\s?[0-9]{2}\\s?[A-Z]{4}(?:\\s?[0-9]){10}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELEFOON =
            Pattern.compile("(?<![0-9])(?:(?:\\+|00)31[\\s-]?(?:\\(0\\))?|0)[\\s-]?[1-9](?:[\\s-]?[0-9]){8}(?![0-9])");
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final Tijdlijn tijdlijn;

    Notities(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    /**
     * Adds a note to a case.
     *
     * @param functie in which function, as people read it
     * @throws OnjuisteNotitie when it is empty or too long, or holds a mail address, a phone number or an account number
     */
    @Transactional
    public void schrijf(String kenmerk, String tekst, String functie, String account) {
        String netjes = tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
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
        if (STUURTEKEN.matcher(tekst).find()) {
            throw new OnjuisteNotitie(
                    "In de notitie staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.");
        }
        if (MAILADRES.matcher(tekst).find()
                || REKENING.matcher(tekst).find()
                || TELEFOON.matcher(tekst).find()) {
            throw new OnjuisteNotitie("Haal het e-mailadres, het telefoonnummer of het rekeningnummer uit de notitie."
                    + " Die gegevens horen bij de contactgegevens.");
        }
    }
}
