package nl.wijkregie.modelbeheer.formulier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** Every component works in Tasklist and has its own name, under which its answer can be kept. */
final class Vragencontrole implements Controle {

    private static final Pattern SLEUTEL = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}");

    private static final Map<String, String> WAAROM = Map.of(
            "filepicker", "Een bijlage kiezen werkt niet in de takenlijst: het hele formulier gaat dan kapot.",
            "dynamiclist",
                    "Een lijst met herhaling werkt niet in de takenlijst: de taak is dan niet meer af te ronden.",
            "iframe", "Een pagina van een andere website kan niet in een formulier.",
            "button", "Een eigen knop kan niet: de takenlijst heeft zelf de knoppen om de taak af te ronden.",
            "script", "Een script kan niet in een formulier.");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Formulierstructuur formulier : Formulierstructuur.alle(set)) {
            formulier.onderdelen().forEach(onderdeel -> soort(onderdeel).ifPresent(gevonden::add));
            ids(formulier, gevonden);
            sleutels(formulier, gevonden);
            bezet(formulier, set, omgeving, gevonden);
        }
        return gevonden;
    }

    private static Optional<Bevinding> soort(Onderdeel onderdeel) {
        if (!onderdeel.isInvoer() && !Onderdeel.OPMAAK.contains(onderdeel.type())) {
            return Optional.of(onderdeel.fout(
                    "onderdeel-soort",
                    "%s Haal dit onderdeel (soort '%s') weg."
                            .formatted(
                                    WAAROM.getOrDefault(onderdeel.type(), "Dit werkt niet in de takenlijst."),
                                    onderdeel.type())));
        }
        if (!onderdeel.json().path("path").asText("").isEmpty()) {
            return Optional.of(onderdeel.fout(
                    "groep-pad",
                    "Een groep met een pad kan niet: de antwoorden komen dan niet aan. Maak 'Path' leeg."));
        }
        if (onderdeel.isInvoer() && onderdeel.label().isEmpty()) {
            return Optional.of(onderdeel.fout(
                    "vraag-tekst", "Deze vraag heeft geen tekst. Vul bij 'Field label' in wat u vraagt."));
        }
        return Optional.empty();
    }

    private static void ids(Formulierstructuur formulier, List<Bevinding> gevonden) {
        Set<String> eerder = new HashSet<>();
        for (Onderdeel onderdeel : formulier.onderdelen()) {
            if (onderdeel.id().isEmpty() || !eerder.add(onderdeel.id())) {
                gevonden.add(onderdeel.fout(
                        "onderdeel-id",
                        onderdeel.id().isEmpty()
                                ? "Dit onderdeel heeft geen id. Sla het formulier opnieuw op in de Modeler."
                                : "Het id '%s' komt twee keer voor. Geef elk onderdeel een eigen id."
                                        .formatted(onderdeel.id())));
            }
        }
    }

    private static void sleutels(Formulierstructuur formulier, List<Bevinding> gevonden) {
        Set<String> eerder = new HashSet<>();
        for (Onderdeel onderdeel : formulier.onderdelen()) {
            if (!onderdeel.isInvoer()) {
                continue;
            }
            String sleutel = onderdeel.sleutel();
            if (!SLEUTEL.matcher(sleutel).matches()) {
                gevonden.add(onderdeel.fout(
                        "vraag-sleutel",
                        "De sleutel '%s' kan niet. Vul bij 'Key' een naam in van letters en cijfers, zonder spaties, zoals aantalBewoners."
                                .formatted(sleutel)));
            } else if (!eerder.add(sleutel)) {
                gevonden.add(onderdeel.fout(
                        "vraag-dubbel",
                        "Twee vragen hebben de sleutel '%s': het ene antwoord overschrijft het andere. Geef elke vraag een eigen sleutel."
                                .formatted(sleutel)));
            }
        }
    }

    /** An answer becomes a process variable: under the name of one of the program it would change where a case goes. */
    private static void bezet(Formulierstructuur formulier, Modelset set, Omgeving omgeving, List<Bevinding> gevonden) {
        for (Formuliergebruik gebruik :
                Formuliergebruik.van(set, formulier.bestand().sleutel())) {
            Set<String> bezet = new HashSet<>(Bekendenamen.vanProgramma(gebruik.proces(), omgeving));
            omgeving.proces(gebruik.proces())
                    .map(eisen -> eisen.stappen()
                            .getOrDefault(gebruik.stap(), Map.of())
                            .keySet())
                    .ifPresent(bezet::removeAll);
            formulier.onderdelen().stream()
                    .filter(Vragencontrole::wordtVariabele)
                    .filter(onderdeel -> bezet.contains(onderdeel.sleutel()))
                    .map(onderdeel -> onderdeel.fout(
                            "vraag-bezet",
                            "De naam '%s' gebruikt het programma zelf al in dit proces. Geef deze vraag een andere sleutel."
                                    .formatted(onderdeel.sleutel())))
                    .forEach(gevonden::add);
        }
    }

    private static boolean wordtVariabele(Onderdeel onderdeel) {
        boolean nee = onderdeel
                .json()
                .path("properties")
                .path("procesvariabele")
                .asText()
                .equals("nee");
        return onderdeel.isInvoer()
                && !onderdeel.toontAlleen()
                && !nee
                && !Set.of("textfield", "textarea", "checklist", "taglist").contains(onderdeel.type());
    }
}
