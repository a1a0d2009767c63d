package nl.wijkregie.modelbeheer;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.engine.Modelcontrole;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves that no path of a model leads to orientation without the message to the wijkregisseur (ROE-B6), from triage or
 * from wherever else a case can begin. It walks every path: sequence flows, into and out of sub-processes, over boundary
 * events and links; conditions are taken as possible, so a path that can be drawn can be taken.
 */
@Component
public class Wijkregisseurcontrole implements Modelcontrole {

    private static final String TRIAGE = "triage";
    private static final String ORIENTATIE = "orientatie";
    private static final String BERICHT = "${berichtWijkregisseur}";
    private static final String PROCES = "initiatief";

    @Override
    public void controleer(String naam, byte[] inhoud) {
        if (!naam.endsWith(".bpmn")) {
            return;
        }
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(inhoud));
        if (model.getModelElementById(PROCES) == null) {
            return;
        }
        controleer(naam, model);
    }

    private void controleer(String naam, BpmnModelInstance model) {
        stap(naam, model, TRIAGE);
        stap(naam, model, ORIENTATIE);
        List<String> pad = padZonderBericht(begin(model));
        if (!pad.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: er loopt een weg naar '%s' zonder bericht aan de wijkregisseur (ROE-B6): %s. Laat elke weg langs een taak met de bouwsteen 'Bericht aan wijkregisseur' lopen."
                            .formatted(naam, ORIENTATIE, String.join(" → ", pad)));
        }
    }

    /** Triage first, for the clearest path; then wherever else a case, or a part of it, can begin. */
    private static List<FlowNode> begin(BpmnModelInstance model) {
        List<FlowNode> begin = new ArrayList<>();
        begin.add(model.getModelElementById(TRIAGE));
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start ->
                        !(start.getParentElement() instanceof SubProcess onderdeel) || onderdeel.triggeredByEvent())
                .forEach(begin::add);
        return begin;
    }

    private static FlowNode stap(String naam, BpmnModelInstance model, String id) {
        ModelElementInstance element = model.getModelElementById(id);
        if (element instanceof UserTask taak) {
            return taak;
        }
        throw new IllegalArgumentException(
                "%s: de gebruikerstaak met id '%s' ontbreekt. Zet hem terug met hetzelfde id.".formatted(naam, id));
    }

    /** Names of the elements on a path past the message, or an empty list when there is no such path. */
    private static List<String> padZonderBericht(List<FlowNode> begin) {
        for (FlowNode eerste : begin) {
            List<String> pad = padZonderBericht(eerste);
            if (!pad.isEmpty()) {
                return pad;
            }
        }
        return List.of();
    }

    private static List<String> padZonderBericht(FlowNode begin) {
        Map<FlowNode, @Nullable FlowNode> vorige = new HashMap<>();
        Deque<FlowNode> teBezoeken = new ArrayDeque<>(List.of(begin));
        vorige.put(begin, null);
        while (!teBezoeken.isEmpty()) {
            FlowNode hier = teBezoeken.poll();
            if (ORIENTATIE.equals(hier.getId())) {
                return pad(hier, vorige);
            }
            // A message that fails was not sent: then only its boundary events lead on.
            for (FlowNode volgende : isBericht(hier) ? new HashSet<FlowNode>(randgebeurtenissen(hier)) : verder(hier)) {
                if (!vorige.containsKey(volgende)) {
                    vorige.put(volgende, hier);
                    teBezoeken.add(volgende);
                }
            }
        }
        return List.of();
    }

    private static List<String> pad(FlowNode einde, Map<FlowNode, @Nullable FlowNode> vorige) {
        List<String> namen = new ArrayList<>();
        for (FlowNode stap = einde; stap != null; stap = vorige.get(stap)) {
            namen.add(0, stap.getName() == null || stap.getName().isBlank() ? stap.getId() : stap.getName());
        }
        return namen;
    }

    private static boolean isBericht(FlowNode element) {
        return element instanceof ServiceTask taak
                && BERICHT.equals(taak.getCamundaDelegateExpression())
                // Repeated over a list it would not be sent when that list is empty.
                && taak.getLoopCharacteristics() == null;
    }

    private static Set<FlowNode> verder(FlowNode hier) {
        // Through a sub-process the way goes from its start to an end of it, never past its inside.
        List<StartEvent> binnen = hier instanceof SubProcess onderdeel ? beginpunten(onderdeel) : List.of();
        Set<FlowNode> volgende =
                new HashSet<>(binnen.isEmpty() ? hier.getSucceedingNodes().list() : binnen);
        volgende.addAll(randgebeurtenissen(hier));
        volgende.addAll(andereKant(hier));
        boolean eindigt = binnen.isEmpty() && hier.getOutgoing().isEmpty() && !gaatElders(hier);
        if (eindigt && hier.getParentElement() instanceof SubProcess onderdeel) {
            List<BoundaryEvent> vangers = hier instanceof EndEvent einde ? vangers(einde, onderdeel) : List.of();
            if (vangers.isEmpty()) {
                volgende.addAll(na(onderdeel));
            }
            volgende.addAll(vangers);
        }
        // A boundary event can fire while a step inside its sub-process is waiting or going on.
        for (ModelElementInstance ouder = hier.getParentElement();
                ouder instanceof SubProcess onderdeel;
                ouder = ouder.getParentElement()) {
            randgebeurtenissen(onderdeel).stream()
                    .filter(gebeurtenis -> gebeurtenis.getEventDefinitions().stream()
                            .noneMatch(EscalationEventDefinition.class::isInstance))
                    .forEach(volgende::add);
        }
        return volgende;
    }

    /** Where the case goes on after a sub-process; after one that an event started, the part around it can be done. */
    private static Collection<FlowNode> na(SubProcess onderdeel) {
        if (onderdeel.triggeredByEvent()) {
            return onderdeel.getParentElement() instanceof SubProcess buiten ? na(buiten) : List.of();
        }
        return onderdeel.getSucceedingNodes().list();
    }

    /** Link events with the same name are one point in two places; an escalation goes on at who catches it. */
    private static Collection<FlowNode> andereKant(FlowNode hier) {
        if (!(hier instanceof IntermediateThrowEvent sprong)) {
            return List.of();
        }
        Set<FlowNode> andere = new HashSet<>();
        Set<Object> signalen = signalen(sprong.getEventDefinitions());
        hier.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(rand -> signalen(rand.getEventDefinitions()).stream().anyMatch(signalen::contains))
                .forEach(andere::add);
        Set<String> namen = koppelnamen(sprong.getEventDefinitions());
        hier.getModelInstance().getModelElementsByType(IntermediateCatchEvent.class).stream()
                .filter(doel -> koppelnamen(doel.getEventDefinitions()).stream().anyMatch(namen::contains))
                .forEach(andere::add);
        return andere;
    }

    private static Set<String> koppelnamen(Collection<EventDefinition> definities) {
        Set<String> namen = new HashSet<>();
        for (EventDefinition definitie : definities) {
            if (definitie instanceof LinkEventDefinition koppeling && koppeling.getName() != null) {
                namen.add(koppeling.getName());
            }
        }
        return namen;
    }

    /** Elements without an outgoing flow that still do not end their path: a jump, and what undoes a step. */
    private static boolean gaatElders(FlowNode hier) {
        if (hier instanceof IntermediateThrowEvent sprong) {
            return !koppelnamen(sprong.getEventDefinitions()).isEmpty();
        }
        return hier instanceof BoundaryEvent rand
                && rand.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }

    /** Interrupting boundary events that catch how this end event leaves its sub-process; then it is left no other way. */
    private static List<BoundaryEvent> vangers(EndEvent einde, SubProcess onderdeel) {
        Set<Object> signalen = signalen(einde.getEventDefinitions());
        return randgebeurtenissen(onderdeel).stream()
                .filter(BoundaryEvent::cancelActivity)
                .filter(gebeurtenis ->
                        signalen(gebeurtenis.getEventDefinitions()).stream().anyMatch(signalen::contains))
                .toList();
    }

    private static Set<Object> signalen(Collection<EventDefinition> definities) {
        Set<Object> signalen = new HashSet<>();
        for (EventDefinition definitie : definities) {
            if (definitie instanceof EscalationEventDefinition escalatie && escalatie.getEscalation() != null) {
                signalen.add(escalatie.getEscalation());
            }
            if (definitie instanceof ErrorEventDefinition fout && fout.getError() != null) {
                signalen.add(fout.getError());
            }
        }
        return signalen;
    }

    private static List<StartEvent> beginpunten(SubProcess onderdeel) {
        return onderdeel.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
    }

    private static Collection<BoundaryEvent> randgebeurtenissen(FlowNode element) {
        return element.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(gebeurtenis -> element.equals(gebeurtenis.getAttachedTo()))
                .toList();
    }
}
