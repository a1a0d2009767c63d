package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wijkregie.engine.Bouwsteen.Soort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving.Eigenschap;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every property that an element has is read, says something that is known, and none that is needed is missing. */
final class Eigenschapcontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Vragenkaart vragen = Vragenkaart.van(set);
        for (FlowElement element : model.elementen(FlowElement.class)) {
            List<Eigenschap> vanBouwsteen = element instanceof ServiceTask taak
                    ? Bouwstenen.van(taak, omgeving)
                            .map(Bouwsteenbeschrijving::eigenschappen)
                            .orElse(List.of())
                    : List.of();
            Map<String, String> eigenschappen = Procesmodel.eigenschappen(element);
            eigenschappen.forEach((naam, waarde) -> {
                Eigenschap eigen = vanBouwsteen.stream()
                        .filter(een -> een.naam().equals(naam))
                        .findFirst()
                        .orElse(null);
                if (eigen != null) {
                    bouwsteen(model, element, eigen, waarde, vragen, omgeving, gevonden);
                } else {
                    algemeen(model, element, naam, waarde, vanBouwsteen, omgeving, gevonden);
                }
            });
            vanBouwsteen.stream()
                    .filter(een -> een.verplicht() && !eigenschappen.containsKey(een.naam()))
                    .forEach(een -> gevonden.add(model.bevinding(
                            "eigenschap-ontbreekt",
                            element,
                            "De eigenschap '%s' ontbreekt: %s Vul hem in.".formatted(een.naam(), een.label()))));
        }
        return gevonden;
    }

    private static void algemeen(
            Procesmodel model,
            BaseElement element,
            String naam,
            String waarde,
            List<Eigenschap> vanBouwsteen,
            Omgeving omgeving,
            List<Bevinding> gevonden) {
        Map<String, Eigenschapsoort> mogelijk = Eigenschapsoort.voor(element, model.sleutel());
        Eigenschapsoort soort = mogelijk.get(naam);
        if (waarde.isBlank() && Eigenschapsoort.namen().contains(naam)) {
            // The Modeler writes every choice of a template, also one that says nothing here; left open it means
            // nothing.
            return;
        }
        if (soort == null) {
            Collection<String> bekend = new TreeSet<>(mogelijk.keySet());
            vanBouwsteen.forEach(een -> bekend.add(een.naam()));
            boolean elders = Eigenschapsoort.namen().contains(naam);
            gevonden.add(model.bevinding(
                    elders ? "eigenschap-plaats" : "eigenschap-onbekend",
                    element,
                    elders
                            ? "De eigenschap '%s' doet hier niets. Haal hem weg of zet hem op het goede element."
                                    .formatted(naam)
                            : "De eigenschap '%s' is niet bekend.%s Haal hem weg of verbeter de naam."
                                    .formatted(naam, Dichtstbij.vraag(naam, bekend))));
        } else if (naam.equals("termijn") && element instanceof UserTask) {
            termijn(model, element, waarde, omgeving, gevonden);
        } else if (!soort.waarden().isEmpty() && !soort.waarden().contains(waarde)) {
            gevonden.add(onbekend(model, element, naam, waarde, soort.waarden()));
        }
    }

    private static void bouwsteen(
            Procesmodel model,
            BaseElement element,
            Eigenschap eigenschap,
            String waarde,
            Vragenkaart vragen,
            Omgeving omgeving,
            List<Bevinding> gevonden) {
        if (waarde.isBlank() && !eigenschap.verplicht()) {
            return;
        }
        if (waarde.isBlank()) {
            gevonden.add(model.bevinding(
                    "eigenschap-leeg",
                    element,
                    "De eigenschap '%s' is leeg: %s Vul hem in of haal hem weg."
                            .formatted(eigenschap.naam(), eigenschap.label())));
        } else if (eigenschap.soort() == Soort.TERMIJN) {
            termijn(model, element, waarde, omgeving, gevonden);
        } else if (eigenschap.soort() == Soort.SJABLOON
                && omgeving.sjablonen().contains(waarde)
                && !eigenschap.keuzes().contains(waarde)) {
            gevonden.add(model.bevinding(
                    "sjabloon-past-niet",
                    element,
                    "Deze bouwsteen kan het bericht '%s' niet sturen: het is voor een ander bedoeld, of vraagt gegevens die hier niet bekend zijn. Kies een ander bericht."
                            .formatted(waarde)));
        } else if (eigenschap.soort() == Soort.VRAAG) {
            vraag(model, element, eigenschap, waarde, vragen, gevonden);
        } else {
            Collection<String> mogelijk = switch (eigenschap.soort()) {
                case KEUZE -> eigenschap.keuzes();
                case SJABLOON -> omgeving.sjablonen();
                case GROEP -> omgeving.groepen();
                default -> List.of(waarde);
            };
            if (!mogelijk.contains(waarde)) {
                gevonden.add(onbekend(model, element, eigenschap.naam(), waarde, mogelijk));
            }
        }
    }

    private static Bevinding onbekend(
            Procesmodel model, BaseElement element, String naam, String waarde, Collection<String> mogelijk) {
        String keuzes = mogelijk.size() > 12
                ? ""
                : " Kies uit: " + String.join(", ", mogelijk.stream().sorted().toList()) + ".";
        return model.bevinding(
                "waarde-onbekend",
                element,
                "De eigenschap '%s' heeft een waarde die niet bestaat: '%s'.%s%s"
                        .formatted(naam, waarde, Dichtstbij.vraag(waarde, mogelijk), keuzes));
    }

    private static void vraag(
            Procesmodel model,
            BaseElement element,
            Eigenschap eigenschap,
            String waarde,
            Vragenkaart vragen,
            List<Bevinding> gevonden) {
        int punt = waarde.indexOf('.');
        boolean stap = punt > 0 && model.model().getModelElementById(waarde.substring(0, punt)) instanceof UserTask;
        if (!stap || !vragen.heeft(waarde.substring(0, punt), waarde.substring(punt + 1))) {
            gevonden.add(model.bevinding(
                            "vraag-onbekend",
                            element,
                            "De eigenschap '%s' verwijst naar '%s', maar die vraag is er niet. Schrijf het id van de taak, een punt en de sleutel van de vraag, zoals triage.triageMotivering."
                                    .formatted(eigenschap.naam(), waarde))
                    .alsGevolg(stap && vragen.vragen(waarde.substring(0, punt)).isEmpty()));
        }
    }

    private static void termijn(
            Procesmodel model, BaseElement element, String waarde, Omgeving omgeving, List<Bevinding> gevonden) {
        if (omgeving.gemeente().zoekTermijn(waarde).isEmpty()) {
            gevonden.add(model.bevinding(
                    "termijn-onbekend",
                    element,
                    "De termijn '%s' bestaat niet.%s Kies een termijn uit de configuratie of schrijf een aantal, zoals '10 werkdagen'."
                            .formatted(
                                    waarde,
                                    Dichtstbij.vraag(
                                            waarde,
                                            omgeving.gemeente().termijnen().keySet()))));
        }
    }
}
