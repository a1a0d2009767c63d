package nl.wijkregie.modelbeheer.bpmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a process file and says in Dutch why it cannot be read. */
final class Proceslezer {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    /** The engine still reads settings under this name as its own, so it would be a way around the check of settings. */
    private static final String OUD = "http://activiti.org/bpmn";

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    /** Attributes that name another element by its id. */
    private static final Set<String> VERWIJZINGEN = Set.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "messageRef",
            "errorRef",
            "escalationRef",
            "signalRef",
            "processRef",
            "bpmnElement");

    private Proceslezer() {}

    static Leesresultaat lees(Modelbestand bestand) {
        try {
            Document document = Veiligexml.lees(bestand);
            keurSoort(document);
            keurNamespaces(document);
            List<Bevinding> verwijzingen = verwijzingen(bestand, document);
            if (!verwijzingen.isEmpty()) {
                return Leesresultaat.mislukt(verwijzingen);
            }
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bestand.inhoud()));
            Collection<Process> processen = model.getModelElementsByType(Process.class);
            if (processen.size() != 1) {
                throw new OnleesbaarModel(
                        "processen",
                        "Er staan %d processen in dit bestand. Zet één proces in een bestand."
                                .formatted(processen.size()));
            }
            verbind(model);
            return new Leesresultaat(
                    new Procesmodel(
                            bestand, document, model, processen.iterator().next()),
                    List.of());
        } catch (OnleesbaarModel fout) {
            return Leesresultaat.mislukt(Bevinding.over(fout.code(), bestand, fout.melding()));
        } catch (ModelException fout) {
            return Leesresultaat.mislukt(Bevinding.over(
                    "bpmn-ongeldig",
                    bestand,
                    "Dit is geen geldig BPMN-model (%s). Open het in de Modeler, herstel de fout en sla het op."
                            .formatted(oorzaak(fout))));
        }
    }

    /**
     * The engine goes by the flows only. What the steps say of their flows can be left out or wrong in a file that was
     * edited by hand, and would hide a way from the checks.
     */
    private static void verbind(BpmnModelInstance model) {
        for (FlowNode stap : model.getModelElementsByType(FlowNode.class)) {
            stap.getIncoming().clear();
            stap.getOutgoing().clear();
        }
        for (SequenceFlow pijl : model.getModelElementsByType(SequenceFlow.class)) {
            pijl.getSource().getOutgoing().add(pijl);
            pijl.getTarget().getIncoming().add(pijl);
        }
    }

    private static void keurSoort(Document document) {
        Element wortel = document.getDocumentElement();
        if (!BPMN.equals(wortel.getNamespaceURI()) || !"definitions".equals(wortel.getLocalName())) {
            throw new OnleesbaarModel(
                    "geen-bpmn", "Dit is geen BPMN-model. Kies in de Modeler voor een nieuw BPMN-diagram (Camunda 7).");
        }
        if (wortel.getAttributeNS(MODELER, "executionPlatform").equals("Camunda Cloud")
                || document.getElementsByTagNameNS(ZEEBE, "*").getLength() > 0) {
            throw new OnleesbaarModel(
                    "camunda8",
                    "Dit model is gemaakt voor Camunda 8. Maak het in de Modeler opnieuw als BPMN-diagram voor Camunda 7.");
        }
    }

    private static void keurNamespaces(Document document) {
        var alle = document.getElementsByTagName("*");
        for (int i = 0; i < alle.getLength(); i++) {
            var instellingen = alle.item(i).getAttributes();
            boolean oud = OUD.equals(alle.item(i).getNamespaceURI());
            for (int j = 0; j < instellingen.getLength(); j++) {
                oud |= OUD.equals(instellingen.item(j).getNamespaceURI());
            }
            if (oud) {
                throw new OnleesbaarModel(
                        "oude-instellingen",
                        "Dit model heeft instellingen van Activiti. Maak het in de Modeler opnieuw als BPMN-diagram voor Camunda 7.");
            }
        }
    }

    /** Two elements with one id, and names of elements that are not there: the reader of the engine says these badly. */
    private static List<Bevinding> verwijzingen(Modelbestand bestand, Document document) {
        Map<String, Element> elementen = new HashMap<>();
        List<Bevinding> gevonden = new ArrayList<>();
        var alle = document.getElementsByTagName("*");
        for (int i = 0; i < alle.getLength(); i++) {
            Element element = (Element) alle.item(i);
            String id = element.getAttribute("id");
            if (!id.isEmpty() && elementen.put(id, element) != null) {
                gevonden.add(Bevinding.over(
                        "id-dubbel",
                        bestand,
                        id,
                        naam(element),
                        "Het id '%s' komt twee keer voor. Geef elk element een eigen id.".formatted(id)));
            }
        }
        for (int i = 0; i < alle.getLength(); i++) {
            verwijzingen(bestand, (Element) alle.item(i), elementen, gevonden);
        }
        return gevonden;
    }

    private static void verwijzingen(
            Modelbestand bestand, Element element, Map<String, Element> elementen, List<Bevinding> gevonden) {
        for (String soort : VERWIJZINGEN) {
            String doel = element.getAttribute(soort);
            String kaal = doel.substring(doel.indexOf(':') + 1);
            // What lies in the way of data is no part of the process that runs.
            if (!kaal.isEmpty() && !elementen.containsKey(kaal) && !inUitbreiding(element)) {
                gevonden.add(Bevinding.over(
                        "verwijzing-onbekend",
                        bestand,
                        element.getAttribute("id"),
                        naam(element),
                        "Hier staat een verwijzing naar '%s', maar dat element is er niet. Teken de pijl of de koppeling opnieuw."
                                .formatted(kaal)));
            }
        }
    }

    private static boolean inUitbreiding(Element element) {
        for (Node ouder = element.getParentNode(); ouder != null; ouder = ouder.getParentNode()) {
            if ("extensionElements".equals(ouder.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable String naam(Element element) {
        String naam = element.getAttribute("name");
        return naam.isBlank() ? null : naam;
    }

    private static String oorzaak(Throwable fout) {
        Throwable diepst = fout;
        while (diepst.getCause() != null) {
            diepst = diepst.getCause();
        }
        return String.valueOf(diepst.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
