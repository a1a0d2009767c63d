package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Walks back from a step that is repeated over a list to the building block that fills the list. */
final class Lijstweg {

    private Lijstweg() {}

    /**
     * Whether on every way to the step the list is filled with no wait after it: a list is kept no longer than the
     * transaction in which it was filled, as it would be out of date soon.
     */
    static boolean gevuldVoor(Activity stap, String lijst, Omgeving omgeving) {
        if (stap.isCamundaAsyncBefore()) {
            return false;
        }
        Set<FlowNode> gezien = new HashSet<>();
        Deque<FlowNode> teBezoeken = new ArrayDeque<>(List.of(stap));
        while (!teBezoeken.isEmpty()) {
            FlowNode hier = teBezoeken.poll();
            List<FlowNode> vorige = List.copyOf(hier.getPreviousNodes().list());
            if (vorige.isEmpty()) {
                return false;
            }
            for (FlowNode een : vorige) {
                if (een.isCamundaAsyncAfter() || !vult(een, lijst, omgeving) && wacht(een)) {
                    return false;
                }
                if (!vult(een, lijst, omgeving) && gezien.add(een)) {
                    teBezoeken.add(een);
                }
            }
        }
        return true;
    }

    private static boolean vult(FlowNode element, String lijst, Omgeving omgeving) {
        return element instanceof ServiceTask taak
                && Bouwstenen.van(taak, omgeving)
                        .filter(steen -> steen.zet().contains(lijst))
                        .isPresent();
    }

    private static boolean wacht(FlowNode element) {
        boolean meteen = element instanceof ServiceTask
                || element instanceof org.camunda.bpm.model.bpmn.instance.BusinessRuleTask
                || element instanceof Gateway && !(element instanceof EventBasedGateway);
        return !meteen || element.isCamundaAsyncBefore();
    }
}
