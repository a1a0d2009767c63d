package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * What splits comes together in the right way: a gateway that waits for a way that is never taken stops the case for
 * ever, and ways that come together without one do everything after it twice.
 */
final class Ruitcontrole implements Procescontrole {

    /** More than any drawing that a person can read; beyond it nobody can say how a case goes. */
    private static final int GRENS = 3000;

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        Map<FlowNode, Bevinding> gevonden = new LinkedHashMap<>();
        onderdeel(model, model.proces().getChildElementsByType(FlowNode.class), gevonden);
        for (SubProcess onderdeel : model.elementen(SubProcess.class)) {
            onderdeel(model, onderdeel.getChildElementsByType(FlowNode.class), gevonden);
        }
        return List.copyOf(gevonden.values());
    }

    private static void onderdeel(Procesmodel model, Collection<FlowNode> stappen, Map<FlowNode, Bevinding> gevonden) {
        Loop loop = new Loop(stappen);
        for (FlowNode stap : stappen) {
            if (stap instanceof StartEvent) {
                loop(model, loop, stap, gevonden);
            }
            if (stap instanceof BoundaryEvent rand && !rand.cancelActivity()) {
                zijweg(model, loop, rand, stappen, gevonden);
                loop(model, loop, rand, gevonden);
            }
        }
    }

    private static void loop(Procesmodel model, Loop loop, FlowNode begin, Map<FlowNode, Bevinding> gevonden) {
        Set<Set<String>> gezien = new HashSet<>();
        Deque<Set<String>> teBezoeken = new ArrayDeque<>(List.of(Set.of(begin.getId())));
        while (!teBezoeken.isEmpty() && gezien.size() < GRENS) {
            Set<String> hier = teBezoeken.poll();
            try {
                List<Set<String>> verder = loop.verder(hier);
                if (verder.isEmpty() && !hier.isEmpty()) {
                    wacht(model, loop.stap(hier.iterator().next()), gevonden);
                }
                verder.stream().filter(gezien::add).forEach(teBezoeken::add);
            } catch (Loop.Dubbel dubbel) {
                tweeKeer(model, dubbel.stap(), gevonden);
            }
        }
        if (!teBezoeken.isEmpty()) {
            gevonden.putIfAbsent(
                    begin,
                    model.bevinding(
                            "te-ingewikkeld",
                            begin,
                            "Hierna lopen zoveel wegen tegelijk dat niet is na te gaan of de zaak altijd doorloopt. Laat minder wegen tegelijk lopen."));
        }
    }

    private static void wacht(Procesmodel model, FlowNode ruit, Map<FlowNode, Bevinding> gevonden) {
        gevonden.putIfAbsent(
                ruit,
                model.bevinding(
                        "ruit-wacht",
                        ruit,
                        "Deze ruit wacht op alle pijlen, maar een zaak komt niet over elke pijl: dan blijft zij hier voor altijd staan. Maak er een ruit met een kruis (Exclusive) van, of laat de wegen ook uit een ruit met een plus (Parallel) komen."));
    }

    private static void tweeKeer(Procesmodel model, FlowNode stap, Map<FlowNode, Bevinding> gevonden) {
        gevonden.putIfAbsent(
                stap,
                model.bevinding(
                        "weg-dubbel",
                        stap,
                        "Hier kan een zaak over twee wegen tegelijk komen: alles hierna gebeurt dan twee keer. Laat wegen die tegelijk lopen, samenkomen in een ruit van dezelfde soort als waar zij uit elkaar gingen."));
    }

    /** What begins beside the case does not come back into it: each time it begins the case would go on once more. */
    private static void zijweg(
            Procesmodel model,
            Loop loop,
            BoundaryEvent rand,
            Collection<FlowNode> stappen,
            Map<FlowNode, Bevinding> gevonden) {
        Set<FlowNode> zaak = new HashSet<>();
        stappen.stream().filter(StartEvent.class::isInstance).forEach(begin -> zaak.addAll(loop.vanaf(begin)));
        List<FlowNode> terug = new ArrayList<>(loop.vanaf(rand));
        terug.removeIf(stap -> stap instanceof EndEvent || !zaak.contains(stap));
        if (!terug.isEmpty()) {
            gevonden.putIfAbsent(
                    rand,
                    model.bevinding(
                            "zijweg-terug",
                            rand,
                            "Deze gebeurtenis onderbreekt niet, en haar weg komt terug in de zaak: die loopt dan dubbel. Laat de weg eindigen in een eigen einde, of maak de gebeurtenis onderbrekend."));
        }
    }
}
