package nl.wijkregie.modelbeheer.uitrol;

import java.time.Clock;
import java.time.LocalDateTime;
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
    private final Versieregister register;
    private final Clock klok;

    Aanbodlezing(Ingebruikname ingebruikname, Herkomstregister herkomst, Versieregister register, Clock klok) {
        this.ingebruikname = ingebruikname;
        this.herkomst = herkomst;
        this.register = register;
        this.klok = klok;
    }

    /**
     * Brings in what changed. Under {@link Modelslot}.
     *
     * @param aanvraag holds all files that are offered
     * @throws Versieweigering when the check finds something; then the same is offered again the next time
     */
    Geplaatst doe(Aanvraag aanvraag) {
        vervangVoorstellen(aanvraag);
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
        return geplaatst.plaatsing().uitkomst() == Plaatsing.Uitkomst.ONGEWIJZIGD && !botsend.isEmpty()
                ? new Geplaatst(overgeslagen(botsend), null)
                : geplaatst;
    }

    /** What was offered again while it waited takes the place of what waited. */
    private void vervangVoorstellen(Aanvraag aanvraag) {
        Map<String, Modelbestand> nu = aanvraag.bestanden().stream()
                .collect(Collectors.toMap(Modelbestand::naam, bestand -> bestand, (een, ander) -> een));
        for (Modelversie voorstel : register.met(Versiestand.WACHT)) {
            List<Modelwijziging> wijzigingen = register.wijzigingen(voorstel.nummer());
            boolean veranderd = wijzigingen.stream()
                    .filter(wijziging -> wijziging.na() != null && nu.containsKey(wijziging.naam()))
                    .anyMatch(wijziging -> !nu.get(wijziging.naam()).equals(wijziging.na()));
            if (voorstel.bron() == aanvraag.bron() && veranderd) {
                register.beoordeel(
                        voorstel.nummer(),
                        Versiestand.VEROUDERD,
                        aanvraag.account(),
                        LocalDateTime.now(klok),
                        "De bestanden zijn daarna opnieuw veranderd.");
                herkomst.vergeet(wijzigingen);
            }
        }
    }

    private static Plaatsing overgeslagen(List<Modelbestand> botsend) {
        return new Plaatsing(
                Plaatsing.Uitkomst.ONGEWIJZIGD,
                null,
                "Er is niets gewijzigd. Overgeslagen, omdat een proceseigenaar dit intussen zelf veranderde: %s. Stuur het bestand in als het toch zo moet worden."
                        .formatted(botsend.stream().map(Modelbestand::naam).collect(Collectors.joining(", "))));
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
