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
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves that no path of a model leads from triage to orientation without the message to the wijkregisseur (ROE-B6). It
 * walks every path: sequence flows, into and out of sub-processes, and over boundary events; conditions are taken as
 * possible, so a path that can be drawn can be taken.
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
        FlowNode triage = stap(naam, model, TRIAGE);
        stap(naam, model, ORIENTATIE);
        List<String> pad = padZonderBericht(triage);
        if (!pad.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: er loopt een weg van '%s' naar '%s' zonder bericht aan de wijkregisseur (ROE-B6): %s. Laat elke weg langs een taak met de bouwsteen 'Bericht aan wijkregisseur' lopen."
                            .formatted(naam, TRIAGE, ORIENTATIE, String.join(" → ", pad)));
        }
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
    private static List<String> padZonderBericht(FlowNode triage) {
        Map<FlowNode, @Nullable FlowNode> vorige = new HashMap<>();
        Deque<FlowNode> teBezoeken = new ArrayDeque<>(List.of(triage));
        vorige.put(triage, null);
        while (!teBezoeken.isEmpty()) {
            FlowNode hier = teBezoeken.poll();
            if (ORIENTATIE.equals(hier.getId())) {
                return pad(hier, vorige);
            }
            for (FlowNode volgende : verder(hier)) {
                if (!isBericht(volgende) && !vorige.containsKey(volgende)) {
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
        return element instanceof ServiceTask taak && BERICHT.equals(taak.getCamundaDelegateExpression());
    }

    private static Set<FlowNode> verder(FlowNode hier) {
        Set<FlowNode> volgende = new HashSet<>(hier.getSucceedingNodes().list());
        volgende.addAll(randgebeurtenissen(hier));
        if (hier instanceof SubProcess onderdeel) {
            beginpunten(onderdeel).forEach(volgende::add);
        }
        if (hier instanceof EndEvent einde && hier.getParentElement() instanceof SubProcess onderdeel) {
            List<BoundaryEvent> vangers = vangers(einde, onderdeel);
            if (vangers.isEmpty()) {
                volgende.addAll(onderdeel.getSucceedingNodes().list());
            }
            volgende.addAll(vangers);
        }
        // A boundary event can fire while a step inside its sub-process is waiting.
        for (ModelElementInstance ouder = hier.getParentElement();
                ouder instanceof SubProcess onderdeel;
                ouder = ouder.getParentElement()) {
            randgebeurtenissen(onderdeel).stream()
                    .filter(gebeurtenis ->
                            signalen(gebeurtenis.getEventDefinitions()).isEmpty())
                    .forEach(volgende::add);
        }
        return volgende;
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
