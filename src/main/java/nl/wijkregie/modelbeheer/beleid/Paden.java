package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;

/** Looks for a path through a process that gets somewhere without passing what guards it. */
final class Paden {

    private final Predicate<FlowNode> wachter;
    private final Predicate<SequenceFlow> poort;

    private Paden(Predicate<FlowNode> wachter, Predicate<SequenceFlow> poort) {
        this.wachter = wachter;
        this.poort = poort;
    }

    /** Guarded by steps: whoever completes such a step has passed. When it fails, only its boundary events lead on. */
    static Paden langs(Predicate<FlowNode> wachter) {
        return new Paden(wachter, pijl -> false);
    }

    /** Guarded by flows: whoever takes such a flow has passed. */
    static Paden over(Predicate<SequenceFlow> poort) {
        return new Paden(stap -> false, poort);
    }

    /** Wherever a case, or a part of it that an event starts, can begin. */
    static List<FlowNode> beginpunten(Procesmodel proces) {
        List<FlowNode> begin = new ArrayList<>();
        proces.elementen(StartEvent.class).stream()
                .filter(start ->
                        !(start.getParentElement() instanceof SubProcess onderdeel) || onderdeel.triggeredByEvent())
                .forEach(begin::add);
        return begin;
    }

    /** Names of the elements on a path to the goal past every guard, or an empty list when there is no such path. */
    List<String> zonder(Procesmodel proces, Collection<? extends FlowNode> begin, Predicate<FlowNode> doel) {
        Wegen wegen = new Wegen(proces);
        for (FlowNode eerste : begin) {
            List<String> pad = zonder(wegen, eerste, doel);
            if (!pad.isEmpty()) {
                return pad;
            }
        }
        return List.of();
    }

    private List<String> zonder(Wegen wegen, FlowNode begin, Predicate<FlowNode> doel) {
        Map<FlowNode, @Nullable FlowNode> vorige = new HashMap<>();
        Deque<FlowNode> teBezoeken = new ArrayDeque<>(List.of(begin));
        vorige.put(begin, null);
        while (!teBezoeken.isEmpty()) {
            FlowNode hier = teBezoeken.poll();
            if (doel.test(hier) && !hier.equals(begin)) {
                return pad(hier, vorige);
            }
            for (Wegen.Weg weg : wachter.test(hier) ? wegen.alsHetMislukt(hier) : wegen.vanaf(hier)) {
                boolean dicht = weg.pijl() != null && poort.test(weg.pijl());
                if (!dicht && !vorige.containsKey(weg.naar())) {
                    vorige.put(weg.naar(), hier);
                    teBezoeken.add(weg.naar());
                }
            }
        }
        return List.of();
    }

    private static List<String> pad(FlowNode einde, Map<FlowNode, @Nullable FlowNode> vorige) {
        List<String> namen = new ArrayList<>();
        for (FlowNode stap = einde; stap != null; stap = vorige.get(stap)) {
            String naam = Procesmodel.naam(stap);
            namen.add(0, naam == null ? stap.getId() : naam);
        }
        return namen;
    }
}
