package nl.wijkregie.initiatief;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.wijkregie.bericht.Bericht;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Ontvanger;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.termijn.Taak;
import org.springframework.stereotype.Component;

/** Messages to staff about a task: it is late, or on their name now. They carry no personal data (ROE-I2). */
@Component
public class Taakberichten {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Zaakberichten zaken;
    private final Berichten berichten;
    private final Gemeente gemeente;
    private final Medewerkers medewerkers;

    Taakberichten(Zaakberichten zaken, Berichten berichten, Gemeente gemeente, Medewerkers medewerkers) {
        this.zaken = zaken;
        this.berichten = berichten;
        this.gemeente = gemeente;
        this.medewerkers = medewerkers;
    }

    /** Reminds a function of a task that waits too long; says which task, until when, and with whom it is. */
    public void overTaak(Initiatief zaak, Taak taak, Functie aan, String sjabloon) {
        overTaak(zaken.gegevens(zaak, ""), taak, aan, sjabloon);
    }

    /** The same about a task that belongs to no case, such as one about a budget. */
    public void overTaak(Taak taak, Functie aan, String sjabloon) {
        overTaak(zonderZaak(taak.kenmerk()), taak, aan, sjabloon);
    }

    private void overTaak(Map<String, String> gegevens, Taak taak, Functie aan, String sjabloon) {
        gegevens.put("functie", aan.naam());
        gegevens.put("taakNaam", taak.naam());
        gegevens.put("uiterlijk", taak.uiterlijk() == null ? "" : DATUM.format(taak.uiterlijk()));
        gegevens.put("bijWie", bijWie(taak));
        berichten.verstuur(new Bericht(
                sjabloon, taak.kenmerk(), new Ontvanger.Postbus(aan.groep(), aan.naam(), aan.email()), gegevens));
    }

    /** Tells an account that a task is on its name now. */
    public void overNieuweTaak(Initiatief zaak, String account, String taakNaam) {
        overNieuweTaak(zaak.kenmerk(), zaken.gegevens(zaak, ""), account, taakNaam);
    }

    /** The same about a task that belongs to no case. */
    public void overNieuweTaak(String kenmerk, String account, String taakNaam) {
        overNieuweTaak(kenmerk, zonderZaak(kenmerk), account, taakNaam);
    }

    private void overNieuweTaak(String kenmerk, Map<String, String> gegevens, String account, String taakNaam) {
        medewerkers.zoek(account).ifPresent(medewerker -> {
            gegevens.put("functie", medewerker.naam());
            gegevens.put("taakNaam", taakNaam);
            berichten.verstuur(new Bericht(
                    "taak-toegewezen",
                    kenmerk,
                    new Ontvanger.Postbus(account, medewerker.naam(), medewerker.email()),
                    gegevens));
        });
    }

    /** An empty title tells the template that there is no case. */
    private Map<String, String> zonderZaak(String kenmerk) {
        Map<String, String> gegevens = new HashMap<>();
        gegevens.put("kenmerk", kenmerk);
        gegevens.put("titel", "");
        gegevens.put("wijkNaam", "");
        gegevens.put("gemeente", gemeente.naam());
        return gegevens;
    }

    private String bijWie(Taak taak) {
        if (taak.toegewezenAan() != null) {
            return medewerkers
                    .zoek(taak.toegewezenAan())
                    .map(Medewerkers.Medewerker::naam)
                    .orElse(taak.toegewezenAan());
        }
        return taak.groep() == null ? "" : gemeente.functie(taak.groep()).naam();
    }
}
