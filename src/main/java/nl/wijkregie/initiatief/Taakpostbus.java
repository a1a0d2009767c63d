package nl.wijkregie.initiatief;

import java.util.Optional;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.termijn.Accountpostbus;
import org.springframework.stereotype.Component;

/** Mailbox of who has a task, so that a reminder reaches that person first. */
@Component
class Taakpostbus implements Accountpostbus {

    private final Medewerkers medewerkers;

    Taakpostbus(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    @Override
    public Optional<Functie> zoek(String account) {
        return medewerkers.zoek(account).map(medewerker -> new Functie(account, medewerker.naam(), medewerker.email()));
    }
}
