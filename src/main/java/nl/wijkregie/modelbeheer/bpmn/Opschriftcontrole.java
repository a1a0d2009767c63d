package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Who reads the picture understands it: every step has a name, and every answer to a question says which it is. */
final class Opschriftcontrole implements Procescontrole {

    /** What the tables of the engine hold of a task; longer, and who files an idea would get an error. */
    private static final int NAAM_HOOGSTENS = 255;

    private static final int BESCHRIJVING_HOOGSTENS = 4000;
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (FlowNode element : model.elementen(FlowNode.class)) {
            if (element.getId() == null || !ID.matcher(element.getId()).matches()) {
                gevonden.add(model.bevinding(
                        "id-vorm",
                        element,
                        "Het id '%s' kan niet. Gebruik alleen letters, cijfers en _, begin met een letter, en niet meer dan 60 tekens."
                                .formatted(element.getId())));
            }
            if (Procesmodel.naam(element) == null) {
                gevonden.add(model.bevinding(
                        "naam-ontbreekt",
                        element,
                        "Het element '%s' heeft geen naam. Schrijf in een paar woorden wat hier gebeurt."
                                .formatted(element.getId())));
            }
            lengten(model, element, gevonden);
        }
        for (ExclusiveGateway vraag : model.elementen(ExclusiveGateway.class)) {
            if (vraag.getOutgoing().size() > 1) {
                vraag(model, vraag, gevonden);
            }
        }
        return gevonden;
    }

    private static void lengten(Procesmodel model, FlowNode element, List<Bevinding> gevonden) {
        if (element.getName() != null && element.getName().length() > NAAM_HOOGSTENS) {
            gevonden.add(model.bevinding(
                    "naam-lang",
                    element,
                    "De naam is te lang: %d tekens. Gebruik hoogstens %d tekens en zet de rest bij 'Documentation'."
                            .formatted(element.getName().length(), NAAM_HOOGSTENS)));
        }
        int beschrijving = element.getDocumentations().stream()
                .mapToInt(tekst -> tekst.getTextContent().length())
                .sum();
        if (beschrijving > BESCHRIJVING_HOOGSTENS) {
            gevonden.add(model.bevinding(
                    "beschrijving-lang",
                    element,
                    "De tekst bij 'Documentation' is te lang: %d tekens. Gebruik hoogstens %d tekens."
                            .formatted(beschrijving, BESCHRIJVING_HOOGSTENS)));
        }
    }

    private static void vraag(Procesmodel model, ExclusiveGateway vraag, List<Bevinding> gevonden) {
        String naam = Procesmodel.naam(vraag);
        if (naam != null && !naam.endsWith("?")) {
            gevonden.add(
                    model.bevinding(
                            "vraagteken",
                            vraag,
                            "Hier splitst de weg, maar er staat geen vraag. Maak van de naam een vraag die eindigt op een vraagteken."));
        }
        for (SequenceFlow antwoord : vraag.getOutgoing()) {
            if (Procesmodel.naam(antwoord) == null) {
                gevonden.add(model.bevinding(
                        "antwoord-naam",
                        antwoord,
                        "Deze pijl uit '%s' heeft geen naam. Schrijf erbij bij welk antwoord hij hoort."
                                .formatted(naam == null ? vraag.getId() : naam)));
            }
        }
    }
}
