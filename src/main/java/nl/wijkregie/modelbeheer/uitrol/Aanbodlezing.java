package nl.wijkregie.modelbeheer.uitrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.springframework.stereotype.Component;

/**
 * Tells what really changed in the program or the folder. Only what differs from what was last offered from there does:
 * so a change that a process owner made with the Modeler survives a restart. Where both changed a file, his stays.
 */
@Component
class Aanbodlezing {

    private final Ingebruikname ingebruikname;
    private final Herkomstregister herkomst;

    Aanbodlezing(Ingebruikname ingebruikname, Herkomstregister herkomst) {
        this.ingebruikname = ingebruikname;
        this.herkomst = herkomst;
    }

    /**
     * Brings in what changed. Under {@link Modelslot}.
     *
     * @param aanvraag holds all files that are offered
     * @throws Versieweigering when the check finds something; then the same is offered again the next time
     */
    Geplaatst doe(Aanvraag aanvraag) {
        Map<String, String> eerder = herkomst.aangeboden();
        Modelset actief = ingebruikname.actief();
        List<Modelbestand> nieuw = new ArrayList<>();
        List<Modelbestand> botsend = new ArrayList<>();
        for (Modelbestand bestand : aanvraag.bestanden()) {
            if (!bestand.vingerafdruk().equals(eerder.get(bestand.naam()))) {
                (botst(bestand, actief, eerder) ? botsend : nieuw).add(bestand);
            }
        }
        herkomst.noteer(botsend, true);
        nieuw.addAll(ontbrekend(aanvraag.bestanden(), nieuw, actief));
        Geplaatst geplaatst = ingebruikname.doe(
                new Aanvraag(nieuw, aanvraag.account(), aanvraag.reden(), aanvraag.bron(), aanvraag.tweede()));
        herkomst.noteer(nieuw, false);
        return geplaatst;
    }

    private static boolean botst(Modelbestand bestand, Modelset actief, Map<String, String> eerder) {
        Optional<Modelbestand> nu = actief.zoek(bestand.naam());
        return nu.isPresent()
                && !nu.get().equals(bestand)
                && !nu.get().vingerafdruk().equals(eerder.get(bestand.naam()));
    }

    /** Forms that went away when no step used them, and that a changed process uses again. */
    private static List<Modelbestand> ontbrekend(List<Modelbestand> alle, List<Modelbestand> nieuw, Modelset actief) {
        Set<String> nodig = Samenhang.formulieren(actief.met(nieuw));
        Set<String> erbij = nieuw.stream().map(Modelbestand::naam).collect(Collectors.toSet());
        return alle.stream()
                .filter(bestand -> nodig.contains(bestand.naam()))
                .filter(bestand -> actief.zoek(bestand.naam()).isEmpty() && !erbij.contains(bestand.naam()))
                .toList();
    }
}
