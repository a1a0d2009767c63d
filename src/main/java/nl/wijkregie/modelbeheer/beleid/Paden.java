package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Guarded by steps and by flows. */
    static Paden langs(Predicate<FlowNode> wachter, Predicate<SequenceFlow> poort) {
        return new Paden(wachter, poort);
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

    /**
     * The goals on a path past every guard, each with the names of the elements on that path. A path stops at its first
     * goal: what comes after it follows from that.
     *
     * @param begin steps after which paths begin
     * @param pijlen flows over which paths begin
     */
    Map<FlowNode, List<String>> zonder(
            Wegen wegen,
            Collection<? extends FlowNode> begin,
            Collection<SequenceFlow> pijlen,
            Predicate<FlowNode> doel) {
        Map<FlowNode, List<String>> gevonden = new LinkedHashMap<>();
        Deque<Stap> teBezoeken = new ArrayDeque<>();
        Set<FlowNode> bereikt = new HashSet<>();
        begin.forEach(stap -> verder(new Stap(stap, null), wegen, bereikt, teBezoeken));
        for (SequenceFlow pijl : pijlen) {
            if (bereikt.add(pijl.getTarget())) {
                teBezoeken.add(new Stap(pijl.getTarget(), null));
            }
        }
        while (!teBezoeken.isEmpty()) {
            Stap stap = teBezoeken.poll();
            if (doel.test(stap.hier())) {
                gevonden.put(stap.hier(), stap.namen());
            } else {
                verder(stap, wegen, bereikt, teBezoeken);
            }
        }
        return gevonden;
    }

    private void verder(Stap stap, Wegen wegen, Set<FlowNode> bereikt, Deque<Stap> teBezoeken) {
        FlowNode hier = stap.hier();
        for (Wegen.Weg weg : wachter.test(hier) ? wegen.alsHetMislukt(hier) : wegen.vanaf(hier)) {
            boolean dicht = weg.pijl() != null && poort.test(weg.pijl());
            if (!dicht && bereikt.add(weg.naar())) {
                teBezoeken.add(new Stap(weg.naar(), stap));
            }
        }
    }

    /** A step on a path, with the path to it. */
    private record Stap(FlowNode hier, @Nullable Stap vorige) {

        List<String> namen() {
            List<String> namen = new ArrayList<>();
            for (Stap stap = this; stap != null; stap = stap.vorige()) {
                String naam = Procesmodel.naam(stap.hier());
                namen.add(0, naam == null ? stap.hier().getId() : naam);
            }
            return namen;
        }
    }
}
