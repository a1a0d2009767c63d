package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
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
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Where a case can go on from a step: sequence flows, into and out of sub-processes, over boundary events and links.
 * Conditions are taken as possible, so a way that can be drawn can be taken.
 */
final class Wegen {

    private final List<BoundaryEvent> randen;
    private final List<IntermediateCatchEvent> vangsten;
    private final Map<FlowNode, List<Weg>> bekend = new HashMap<>();

    Wegen(Procesmodel proces) {
        randen = proces.elementen(BoundaryEvent.class);
        vangsten = proces.elementen(IntermediateCatchEvent.class);
    }

    /**
     * One way on.
     *
     * @param pijl the flow that is drawn; null for a way that the engine takes by itself
     */
    record Weg(FlowNode naar, @Nullable SequenceFlow pijl) {}

    /** All ways on from a step; looked up once, as many rules walk the same ways. */
    List<Weg> vanaf(FlowNode hier) {
        List<Weg> wegen = bekend.get(hier);
        if (wegen == null) {
            wegen = zoek(hier);
            bekend.put(hier, wegen);
        }
        return wegen;
    }

    private List<Weg> zoek(FlowNode hier) {
        // Through a sub-process the way goes from its start to an end of it, never past its inside.
        List<StartEvent> binnen = hier instanceof SubProcess onderdeel ? beginpunten(onderdeel) : List.of();
        List<Weg> verder = new ArrayList<>();
        if (binnen.isEmpty()) {
            verder.addAll(pijlen(hier));
        } else {
            verder.addAll(zonderPijl(binnen));
        }
        verder.addAll(zonderPijl(hier instanceof SubProcess ? randenVanDeel(hier) : randgebeurtenissen(hier)));
        verder.addAll(zonderPijl(andereKant(hier)));
        if (binnen.isEmpty() && hier.getOutgoing().isEmpty() && !gaatElders(hier)) {
            verder.addAll(naEinde(hier));
        }
        if (!(hier instanceof EndEvent)) {
            // At an end nothing waits any more.
            verder.addAll(zonderPijl(omheen(hier)));
        }
        return verder;
    }

    /** Boundary events on a step itself: where it goes on when it fails or takes too long. */
    List<Weg> alsHetMislukt(FlowNode hier) {
        return zonderPijl(randgebeurtenissen(hier));
    }

    private static List<Weg> pijlen(FlowNode hier) {
        return hier.getOutgoing().stream()
                .map(pijl -> new Weg(pijl.getTarget(), pijl))
                .toList();
    }

    private static List<Weg> zonderPijl(Collection<? extends FlowNode> stappen) {
        return stappen.stream().map(stap -> new Weg(stap, null)).toList();
    }

    private List<Weg> naEinde(FlowNode einde) {
        if (!(einde.getParentElement() instanceof SubProcess onderdeel)) {
            return List.of();
        }
        List<BoundaryEvent> vangers = einde instanceof EndEvent slot ? vangers(slot, onderdeel) : List.of();
        return vangers.isEmpty() ? na(onderdeel) : zonderPijl(vangers);
    }

    /** Without those that only answer to what an end or an event inside throws: the way there goes over that. */
    private List<BoundaryEvent> randenVanDeel(FlowNode onderdeel) {
        return randgebeurtenissen(onderdeel).stream()
                .filter(gebeurtenis -> gebeurtenis.getEventDefinitions().stream()
                        .noneMatch(EscalationEventDefinition.class::isInstance))
                .toList();
    }

    /** A boundary event can fire while a step inside its sub-process is waiting or going on. */
    private List<BoundaryEvent> omheen(FlowNode hier) {
        List<BoundaryEvent> gebeurtenissen = new ArrayList<>();
        for (ModelElementInstance ouder = hier.getParentElement();
                ouder instanceof SubProcess onderdeel;
                ouder = ouder.getParentElement()) {
            gebeurtenissen.addAll(randenVanDeel(onderdeel));
        }
        return gebeurtenissen;
    }

    /** Where the case goes on after a sub-process; after one that an event started, the part around it can be done. */
    private static List<Weg> na(SubProcess onderdeel) {
        if (onderdeel.triggeredByEvent()) {
            return onderdeel.getParentElement() instanceof SubProcess buiten ? na(buiten) : List.of();
        }
        return pijlen(onderdeel);
    }

    /** Link events with the same name are one point in two places; an escalation goes on at who catches it. */
    private Set<FlowNode> andereKant(FlowNode hier) {
        if (!(hier instanceof IntermediateThrowEvent sprong)) {
            return Set.of();
        }
        Set<FlowNode> andere = new HashSet<>();
        Set<Object> signalen = signalen(sprong.getEventDefinitions());
        randen.stream()
                .filter(rand -> signalen(rand.getEventDefinitions()).stream().anyMatch(signalen::contains))
                .forEach(andere::add);
        Set<String> namen = koppelnamen(sprong.getEventDefinitions());
        vangsten.stream()
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
    private List<BoundaryEvent> vangers(EndEvent einde, SubProcess onderdeel) {
        Set<Object> signalen = signalen(einde.getEventDefinitions());
        List<BoundaryEvent> vangers = randgebeurtenissen(onderdeel).stream()
                .filter(BoundaryEvent::cancelActivity)
                .filter(gebeurtenis ->
                        signalen(gebeurtenis.getEventDefinitions()).stream().anyMatch(signalen::contains))
                .toList();
        // Nobody catches it here: it goes on to the part around this one.
        return vangers.isEmpty() && onderdeel.getParentElement() instanceof SubProcess buiten
                ? vangers(einde, buiten)
                : vangers;
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
        return List.copyOf(onderdeel.getChildElementsByType(StartEvent.class));
    }

    private List<BoundaryEvent> randgebeurtenissen(FlowNode element) {
        return randen.stream()
                .filter(gebeurtenis -> element.equals(gebeurtenis.getAttachedTo()))
                .toList();
    }
}
