package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every step can be reached and leads on, a part begins in one place, and nothing goes round without ever waiting. */
final class Stroomcontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        beginpunten(model, model.proces(), gevonden);
        model.elementen(SubProcess.class).forEach(onderdeel -> beginpunten(model, onderdeel, gevonden));
        for (FlowNode stap : model.elementen(FlowNode.class)) {
            aansluiting(model, stap, gevonden);
            if (meteen(stap) && komtTerugZonderWachten(stap)) {
                gevonden.add(
                        model.bevinding(
                                "kring",
                                stap,
                                "De weg komt hier terug zonder dat er iemand iets doet: het proces draait dan eindeloos rond. Zet een taak of een wachtmoment in de kring."));
            }
        }
        return gevonden;
    }

    private static void beginpunten(Procesmodel model, ModelElementInstance onderdeel, List<Bevinding> gevonden) {
        Collection<StartEvent> begin = onderdeel.getChildElementsByType(StartEvent.class);
        if (begin.size() == 1) {
            return;
        }
        String melding = begin.isEmpty()
                ? "Hier ontbreekt een begin. Zet er een startgebeurtenis in."
                : "Hier staan %d beginpunten. Laat er één over.".formatted(begin.size());
        if (onderdeel instanceof SubProcess sub) {
            gevonden.add(model.bevinding("begin", sub, melding));
        } else {
            Process proces = (Process) onderdeel;
            gevonden.add(Bevinding.over("begin", model.bestand(), model.sleutel(), proces.getName(), melding));
        }
    }

    private static void aansluiting(Procesmodel model, FlowNode stap, List<Bevinding> gevonden) {
        boolean gebeurtenisdeel = stap instanceof SubProcess onderdeel && onderdeel.triggeredByEvent();
        boolean begint = stap instanceof StartEvent || stap instanceof BoundaryEvent || gebeurtenisdeel;
        if (!begint && stap.getIncoming().isEmpty() && !sprong(stap)) {
            gevonden.add(model.bevinding(
                    "onbereikbaar", stap, "Naar deze stap loopt geen pijl. Verbind hem, of haal hem weg."));
        }
        if (!(stap instanceof EndEvent)
                && !gebeurtenisdeel
                && stap.getOutgoing().isEmpty()
                && !sprong(stap)) {
            gevonden.add(model.bevinding(
                    "loopt-dood",
                    stap,
                    "Uit deze stap loopt geen pijl. Verbind hem met de volgende stap of met een einde."));
        }
        if (!(stap instanceof Gateway) && stap.getOutgoing().size() > 1) {
            gevonden.add(model.bevinding(
                    "splitst-zonder-ruit",
                    stap,
                    "Uit deze stap lopen %d pijlen: dan gaan ze allemaal tegelijk verder. Zet er een ruit achter."
                            .formatted(stap.getOutgoing().size())));
        }
    }

    private static boolean sprong(FlowNode stap) {
        return stap instanceof IntermediateThrowEvent van
                        && van.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance)
                || stap instanceof IntermediateCatchEvent naar
                        && naar.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
    }

    private static boolean komtTerugZonderWachten(FlowNode begin) {
        Set<FlowNode> gezien = new HashSet<>();
        Deque<FlowNode> teBezoeken = new ArrayDeque<>(begin.getSucceedingNodes().list());
        while (!teBezoeken.isEmpty()) {
            FlowNode hier = teBezoeken.poll();
            if (hier.equals(begin)) {
                return true;
            }
            if (meteen(hier) && gezien.add(hier)) {
                teBezoeken.addAll(hier.getSucceedingNodes().list());
            }
        }
        return false;
    }

    /** Whether the engine goes on at once. A step that is done in the background goes round just as endlessly. */
    private static boolean meteen(FlowNode stap) {
        return stap instanceof Gateway && !(stap instanceof EventBasedGateway)
                || stap instanceof IntermediateThrowEvent
                || stap instanceof Activity && (stap instanceof ServiceTask || stap instanceof BusinessRuleTask);
    }
}
