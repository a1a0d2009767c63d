package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/**
 * Which variables are certainly there before each step, whatever way a case took to it. Where ways come together only what all
 * of them filled counts; where parallel ways join, what any of them filled.
 */
final class Gevuld {

    private final Wegen wegen;
    private final Vulling vulling;
    private final Map<FlowNode, Set<String>> voor = new HashMap<>();
    private final Map<FlowNode, Map<FlowNode, Set<String>>> langs = new HashMap<>();

    /** @param begin where a case stands or can begin, with the variables that are there then */
    Gevuld(Procesmodel proces, Vulling vulling, Map<? extends FlowNode, Set<String>> begin) {
        this.wegen = new Wegen(proces);
        this.vulling = vulling;
        Deque<FlowNode> teBezoeken = new ArrayDeque<>();
        begin.forEach((stap, er) -> {
            voor.put(stap, Set.copyOf(er));
            langs.computeIfAbsent(stap, nieuw -> new HashMap<>()).put(stap, Set.copyOf(er));
            teBezoeken.add(stap);
        });
        while (!teBezoeken.isEmpty()) {
            verder(teBezoeken.poll(), teBezoeken);
        }
    }

    /** Variables that are certainly there when a case comes to this step; nothing when no case comes there. */
    Optional<Set<String>> voor(FlowNode stap) {
        return Optional.ofNullable(voor.get(stap));
    }

    /** Variables that are certainly there when a case leaves this step by a flow. */
    Optional<Set<String>> na(FlowNode stap) {
        return voor(stap).map(er -> samen(er, vulling.na(stap)));
    }

    private void verder(FlowNode hier, Deque<FlowNode> teBezoeken) {
        Set<String> er = voor.getOrDefault(hier, Set.of());
        Set<String> klaar = samen(er, vulling.na(hier));
        for (Wegen.Weg weg : wegen.vanaf(hier)) {
            // What interrupts a step finds it half-way: nothing of it is filled.
            Set<String> mee = weg.pijl() == null && weg.naar() instanceof BoundaryEvent
                    ? er
                    : weg.pijl() == null ? klaar : samen(klaar, vulling.over(weg.pijl()));
            if (komtBinnen(hier, weg.naar(), mee)) {
                teBezoeken.add(weg.naar());
            }
        }
    }

    private boolean komtBinnen(FlowNode van, FlowNode naar, Set<String> mee) {
        Map<FlowNode, Set<String>> binnen = langs.computeIfAbsent(naar, nieuw -> new HashMap<>());
        binnen.put(van, mee);
        Set<String> nu = null;
        for (Set<String> weg : binnen.values()) {
            nu = nu == null ? weg : naar instanceof ParallelGateway ? samen(nu, weg) : snede(nu, weg);
        }
        return !nu.equals(voor.put(naar, nu));
    }

    private static Set<String> samen(Set<String> een, Set<String> ander) {
        Set<String> samen = new HashSet<>(een);
        samen.addAll(ander);
        return samen;
    }

    private static Set<String> snede(Set<String> een, Set<String> ander) {
        Set<String> snede = new HashSet<>(een);
        snede.retainAll(ander);
        return snede;
    }
}
