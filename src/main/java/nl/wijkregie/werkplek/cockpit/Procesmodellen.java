package nl.wijkregie.werkplek.cockpit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the models say about their steps. */
@Component
class Procesmodellen {

    private final RepositoryService modellen;

    Procesmodellen(RepositoryService modellen) {
        this.modellen = modellen;
    }

    /**
     * The newest version of a process, or empty when it does not exist or the account that is authenticated with the engine
     * may not read it.
     *
     * @param proces key of the process
     */
    Optional<Procesmodel> zoek(String proces) {
        return Optional.ofNullable(modellen.createProcessDefinitionQuery()
                        .processDefinitionKey(proces)
                        .latestVersion()
                        .singleResult())
                .map(versie -> lees(proces, modellen.getBpmnModelInstance(versie.getId())));
    }

    /**
     * The gateways of a version that wait for whichever event comes first, each with the ids of those events; nothing when the
     * account that is authenticated with the engine may not read that version.
     *
     * @param versie id of the process definition
     */
    Map<String, Set<String>> wachtkeuzes(String versie) {
        if (modellen.createProcessDefinitionQuery().processDefinitionId(versie).count() == 0) {
            return Map.of();
        }
        return modellen.getBpmnModelInstance(versie).getModelElementsByType(EventBasedGateway.class).stream()
                .collect(Collectors.toMap(
                        EventBasedGateway::getId,
                        keuze -> keuze.getSucceedingNodes().list().stream()
                                .map(FlowNode::getId)
                                .collect(Collectors.toSet())));
    }

    private static Procesmodel lees(String proces, BpmnModelInstance model) {
        Process inhoud = model.getModelElementById(proces);
        List<Wachtplaats> plaatsen = new ArrayList<>();
        verzamel(inhoud.getFlowElements(), "", plaatsen);
        return new Procesmodel(proces, naam(inhoud.getName(), proces), plaatsen);
    }

    private static void verzamel(Collection<FlowElement> elementen, String deel, List<Wachtplaats> plaatsen) {
        for (FlowElement element : elementen) {
            String soort = soort(element);
            if (soort != null) {
                plaatsen.add(new Wachtplaats(element.getId(), naam(element.getName(), element.getId()), soort, deel));
            }
            if (element instanceof SubProcess binnen) {
                verzamel(binnen.getFlowElements(), naam(binnen.getName(), binnen.getId()), plaatsen);
            }
        }
    }

    /** Null when nothing waits there. */
    private static @Nullable String soort(FlowElement element) {
        if (element instanceof UserTask) {
            return Stapsoort.van(ActivityTypes.TASK_USER_TASK);
        }
        if (element instanceof CallActivity) {
            return Stapsoort.van(ActivityTypes.CALL_ACTIVITY);
        }
        if (element instanceof EventBasedGateway) {
            return Stapsoort.van(ActivityTypes.GATEWAY_EVENT_BASED);
        }
        if (element instanceof ReceiveTask) {
            return Stapsoort.van(ActivityTypes.TASK_RECEIVE_TASK);
        }
        return element instanceof IntermediateCatchEvent wacht && !isAchterKeuze(wacht) ? soort(wacht) : null;
    }

    /** An event behind such a gateway does not wait itself: the gateway does. */
    private static boolean isAchterKeuze(FlowNode element) {
        return element.getPreviousNodes().list().stream().anyMatch(EventBasedGateway.class::isInstance);
    }

    private static String soort(IntermediateCatchEvent wacht) {
        boolean tijd = wacht.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        return Stapsoort.van(tijd ? ActivityTypes.INTERMEDIATE_EVENT_TIMER : ActivityTypes.INTERMEDIATE_EVENT_MESSAGE);
    }

    private static String naam(@Nullable String naam, String anders) {
        return naam == null || naam.isBlank() ? anders : naam.strip();
    }

    /**
     * A process as its model tells it.
     *
     * @param proces key
     * @param naam in Dutch
     * @param plaatsen in the order of the model
     */
    record Procesmodel(String proces, String naam, List<Wachtplaats> plaatsen) {

        Procesmodel {
            plaatsen = List.copyOf(plaatsen);
        }
    }
}
