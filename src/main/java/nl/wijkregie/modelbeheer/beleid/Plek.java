package nl.wijkregie.modelbeheer.beleid;

import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A place in a process: steps, or flows.
 *
 * @param stap whether a step is this place
 * @param zeker whether passing the step means that it happens: over an empty list nothing does
 * @param pijl whether a flow is this place
 */
record Plek(Predicate<FlowNode> stap, Predicate<FlowNode> zeker, Predicate<SequenceFlow> pijl) {

    static Plek stap(Predicate<FlowNode> stap) {
        return new Plek(stap, stap, pijl -> false);
    }

    static Plek pijl(Predicate<SequenceFlow> pijl) {
        return new Plek(stap -> false, stap -> false, pijl);
    }

    /** Either place. */
    Plek of(Plek ander) {
        return new Plek(stap.or(ander.stap), zeker.or(ander.zeker), pijl.or(ander.pijl));
    }
}
