package nl.wijkregie.betaling;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Persoonsgegevens;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkbudget.Boeking;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.NietTeCorrigeren;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an entry of the ledger right: it is booked back with a reason, and both stay. */
@Component
public class Correcties {

    /** Longest reason, in characters. */
    public static final int LENGTE = 300;

    // A number of an account or an address of somebody does not belong in entries that are never removed.
    private static final Pattern PERSOONSGEGEVEN =
            Pattern.compile("@|\\b[A-Z]{2}\\s?[0-9]{2}(?:\\s?[A-Z0-9]){10,30}\\b", Pattern.CASE_INSENSITIVE);

    private final Grootboek grootboek;
    private final Herstel herstel;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;

    Correcties(Grootboek grootboek, Herstel herstel, Dossier dossier, Tijdlijn tijdlijn) {
        this.grootboek = grootboek;
        this.herstel = herstel;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
    }

    /**
     * Books an entry of this pot back.
     *
     * @param reden why, without personal data: it is never removed
     * @throws NietTeCorrigeren with a Dutch sentence that says what to do; then nothing is written
     */
    @Transactional
    public void corrigeer(Pot pot, long boeking, String reden, Bevoegde wie) {
        String waarom = reden.replaceAll("\\s+", " ").strip();
        controleer(waarom);
        List<Boeking> alle = grootboek.boekingen(pot);
        Boeking eerder = alle.stream()
                .filter(gevonden -> gevonden.id() == boeking)
                .findFirst()
                .orElseThrow(() ->
                        new NietTeCorrigeren("Deze boeking hoort niet bij deze pot. Kies een boeking uit de lijst."));
        // A key of its own: sent twice, the ledger refuses the second, and nothing waits twice.
        String sleutel = "correctie/" + boeking + "/" + UUID.randomUUID();
        String kenmerk = eerder.kenmerk();
        if (kenmerk == null) {
            grootboek.corrigeer(boeking, wie.aanleiding(sleutel, waarom));
        } else {
            herstel.corrigeer(new Herstel.Fout(pot, kenmerk, eerder, alle), wie.aanleiding(sleutel, waarom));
            meld(kenmerk, eerder, waarom, wie);
        }
    }

    private void meld(String kenmerk, Boeking eerder, String waarom, Bevoegde wie) {
        if (dossier.zoek(kenmerk).isPresent()) {
            tijdlijn.schrijf(
                    kenmerk,
                    "correctie",
                    "Boeking gecorrigeerd: " + eerder.soort().naam(),
                    wie.functie(),
                    wie.account(),
                    waarom);
        }
    }

    private static void controleer(String reden) {
        if (reden.isEmpty()) {
            throw new NietTeCorrigeren("Schrijf waarom u deze boeking corrigeert.");
        }
        if (Persoonsgegevens.heeftVerbodenTeken(reden)) {
            throw new NietTeCorrigeren("Haal de onzichtbare tekens uit de reden. Typ de reden zo nodig opnieuw.");
        }
        if (reden.length() > LENGTE) {
            throw new NietTeCorrigeren("Maak de reden korter: hoogstens " + LENGTE + " tekens.");
        }
        if (PERSOONSGEGEVEN.matcher(reden).find()) {
            throw new NietTeCorrigeren("Schrijf geen rekeningnummer of e-mailadres in de reden.");
        }
    }
}
