package nl.wijkregie.initiatief;

import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.bericht.Bericht;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Ontvanger;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.stereotype.Component;

/** Messages to staff about what belongs to no case, such as a measure of a wijkagenda. They carry no personal data (ROE-I2). */
@Component
public class Functieberichten {

    private final Berichten berichten;
    private final Medewerkers medewerkers;
    private final Gemeente gemeente;

    Functieberichten(Berichten berichten, Medewerkers medewerkers, Gemeente gemeente) {
        this.berichten = berichten;
        this.medewerkers = medewerkers;
        this.gemeente = gemeente;
    }

    /**
     * Sends a message to the mailbox of a function; nothing happens when the municipality has no such function.
     *
     * @param kenmerk under which the message is kept
     * @param extra variables that only this template has, by name
     */
    public void aanFunctie(String kenmerk, String groep, String sjabloon, Map<String, String> extra) {
        gemeente.zoekFunctie(groep).ifPresent(functie -> stuur(kenmerk, postbus(functie), sjabloon, extra));
    }

    /** The same to who works with an account; nothing happens when the account does not exist any more. */
    public void aanAccount(String kenmerk, String account, String sjabloon, Map<String, String> extra) {
        medewerkers
                .zoek(account)
                .ifPresent(medewerker -> stuur(
                        kenmerk,
                        new Ontvanger.Postbus(account, medewerker.naam(), medewerker.email()),
                        sjabloon,
                        extra));
    }

    private static Ontvanger.Postbus postbus(Functie functie) {
        return new Ontvanger.Postbus(functie.groep(), functie.naam(), functie.email());
    }

    /** An empty title tells the template that there is no case. */
    private void stuur(String kenmerk, Ontvanger.Postbus aan, String sjabloon, Map<String, String> extra) {
        Map<String, String> gegevens = new HashMap<>(Map.of(
                "kenmerk", kenmerk, "titel", "", "wijkNaam", "", "gemeente", gemeente.naam(), "functie", aan.naam()));
        gegevens.putAll(extra);
        berichten.verstuur(new Bericht(sjabloon, kenmerk, aan, gegevens));
    }
}
