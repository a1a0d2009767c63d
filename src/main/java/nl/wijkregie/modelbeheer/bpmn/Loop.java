package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * What a case can do next within one part of a process, whatever the answers are. Where a case stands is a set of places:
 * the id of a step, or, before a gateway that brings ways together, the id of the flow over which it came.
 */
final class Loop {

    private final Map<String, FlowNode> opPlek = new HashMap<>();
    private final Map<FlowNode, List<BoundaryEvent>> randen = new HashMap<>();
    private final Map<FlowNode, Set<FlowNode>> bereik = new HashMap<>();

    /** @param stappen all steps right in this part */
    Loop(Collection<FlowNode> stappen) {
        for (FlowNode stap : stappen) {
            opPlek.put(stap.getId(), stap);
            if (voegtSamen(stap)) {
                stap.getIncoming().forEach(pijl -> opPlek.put(pijl.getId(), stap));
            }
            if (stap instanceof BoundaryEvent rand && rand.cancelActivity()) {
                randen.computeIfAbsent(rand.getAttachedTo(), om -> new ArrayList<>())
                        .add(rand);
            }
        }
    }

    /** Two ways that come to one place at the same time: what stands there is done twice. */
    static final class Dubbel extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FlowNode stap;

        Dubbel(FlowNode stap) {
            super("Two tokens", null, false, false);
            this.stap = stap;
        }

        FlowNode stap() {
            return stap;
        }
    }

    FlowNode stap(String plek) {
        return opPlek.get(plek);
    }

    static boolean voegtSamen(FlowNode stap) {
        return (stap instanceof ParallelGateway || stap instanceof InclusiveGateway)
                && stap.getIncoming().size() > 1;
    }

    /**
     * All ways on from here; empty when it is done or waits for ever.
     *
     * @throws Dubbel when two ways come to one place
     */
    List<Set<String>> verder(Set<String> hier) {
        List<Set<String>> mogelijk = new ArrayList<>();
        for (String plek : hier) {
            FlowNode stap = stap(plek);
            if (voegtSamen(stap)) {
                samen(hier, stap, mogelijk);
            } else {
                alleen(hier, plek, stap, mogelijk);
            }
        }
        return mogelijk;
    }

    private void alleen(Set<String> hier, String plek, FlowNode stap, List<Set<String>> mogelijk) {
        if (stap instanceof EndEvent einde && allesStopt(einde.getEventDefinitions())) {
            mogelijk.add(Set.of());
            return;
        }
        for (List<SequenceFlow> pijlen : keuzes(stap)) {
            mogelijk.add(naar(hier, Set.of(plek), pijlen));
        }
        randen.getOrDefault(stap, List.of())
                .forEach(rand -> mogelijk.add(naar(hier, Set.of(plek), List.copyOf(rand.getOutgoing()))));
    }

    private void samen(Set<String> hier, FlowNode stap, List<Set<String>> mogelijk) {
        Set<String> binnen = new HashSet<>();
        stap.getIncoming().stream()
                .map(SequenceFlow::getId)
                .filter(hier::contains)
                .forEach(binnen::add);
        boolean klaar = stap instanceof ParallelGateway
                ? binnen.size() == stap.getIncoming().size()
                : hier.stream().filter(plek -> !binnen.contains(plek)).noneMatch(plek -> kanNaar(stap(plek), stap));
        if (klaar) {
            keuzes(stap).forEach(pijlen -> mogelijk.add(naar(hier, binnen, pijlen)));
        }
    }

    /** The flows that are taken together, for each answer. */
    private static List<List<SequenceFlow>> keuzes(FlowNode stap) {
        List<SequenceFlow> pijlen = List.copyOf(stap.getOutgoing());
        if (pijlen.isEmpty()) {
            return List.of(List.of());
        }
        if (stap instanceof InclusiveGateway) {
            List<List<SequenceFlow>> deel = new ArrayList<>(List.of(List.of()));
            for (SequenceFlow pijl : pijlen) {
                new ArrayList<>(deel).forEach(al -> {
                    List<SequenceFlow> met = new ArrayList<>(al);
                    met.add(pijl);
                    deel.add(met);
                });
            }
            deel.remove(0);
            return deel;
        }
        return stap instanceof Gateway && !(stap instanceof ParallelGateway)
                ? pijlen.stream().map(List::of).toList()
                : List.of(pijlen);
    }

    private Set<String> naar(Set<String> hier, Set<String> weg, List<SequenceFlow> pijlen) {
        Set<String> daar = new HashSet<>(hier);
        daar.removeAll(weg);
        for (SequenceFlow pijl : pijlen) {
            FlowNode doel = pijl.getTarget();
            // A flow out of this part is refused elsewhere.
            if (opPlek.containsKey(doel.getId()) && !daar.add(voegtSamen(doel) ? pijl.getId() : doel.getId())) {
                throw new Dubbel(doel);
            }
        }
        return daar;
    }

    private boolean kanNaar(FlowNode van, FlowNode doel) {
        return !van.equals(doel) && vanaf(van).contains(doel);
    }

    /** Every step that can come after this one. */
    Set<FlowNode> vanaf(FlowNode begin) {
        return bereik.computeIfAbsent(begin, van -> {
            Set<FlowNode> gezien = new HashSet<>();
            List<FlowNode> teBezoeken = new ArrayList<>(List.of(van));
            while (!teBezoeken.isEmpty()) {
                FlowNode hier = teBezoeken.remove(teBezoeken.size() - 1);
                List<FlowNode> volgende =
                        new ArrayList<>(hier.getSucceedingNodes().list());
                randen.getOrDefault(hier, List.of()).forEach(volgende::add);
                volgende.stream().filter(gezien::add).forEach(teBezoeken::add);
            }
            return gezien;
        });
    }

    private static boolean allesStopt(Collection<EventDefinition> soorten) {
        return soorten.stream()
                .anyMatch(soort -> soort instanceof TerminateEventDefinition
                        || soort instanceof EscalationEventDefinition
                        || soort instanceof ErrorEventDefinition);
    }
}
