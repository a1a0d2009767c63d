package nl.wijkregie.modelbeheer.bpmn;

import java.util.Map;
import java.util.Set;

/** What may stand in a process. Everything else is refused: what is not known here can run code that nobody checked. */
final class Toegestaan {

    private static final Set<String> ACHTERGROND = Set.of("asyncBefore", "asyncAfter", "exclusive");
    private static final Set<String> OVERAL =
            Set.of("modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon");

    /** Elements of BPMN that the engine carries out as drawn, and those that only explain. */
    static final Set<String> ELEMENTEN = Set.of(
            "definitions",
            "process",
            "message",
            "error",
            "escalation",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "category",
            "categoryValue",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "sequenceFlow",
            "conditionExpression",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "errorEventDefinition",
            "escalationEventDefinition",
            "linkEventDefinition",
            "terminateEventDefinition",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "multiInstanceLoopCharacteristics",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "textAnnotation",
            "text",
            "association",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference");

    private static final Map<String, Set<String>> INSTELLINGEN = Map.of(
            "process", Set.of("historyTimeToLive", "versionTag", "isStartableInTasklist"),
            "startEvent", Set.of("formRef", "formRefBinding", "initiator"),
            "userTask", Set.of("formRef", "formRefBinding", "candidateGroups", "assignee"),
            "serviceTask", Set.of("delegateExpression"),
            "businessRuleTask", Set.of("decisionRef", "decisionRefBinding", "resultVariable", "mapDecisionResult"),
            "callActivity", Set.of("calledElementBinding"),
            "multiInstanceLoopCharacteristics", Set.of("collection", "elementVariable"));

    /** Settings of Camunda inside {@code extensionElements}, with the elements on which they may stand. */
    private static final Map<String, Set<String>> UITBREIDINGEN = Map.of(
            "inputOutput", Set.of("userTask", "serviceTask", "callActivity", "subProcess"),
            "executionListener", Set.of("sequenceFlow"),
            "in", Set.of("callActivity"),
            "out", Set.of("callActivity"));

    /** Settings of Camunda that may stand on every element. */
    private static final Set<String> OVERAL_UITBREIDING =
            Set.of("properties", "property", "inputParameter", "outputParameter");

    private static final Map<String, Set<String>> BIJ_UITBREIDING = Map.of(
            "property", Set.of("name", "value", "id"),
            "inputParameter", Set.of("name"),
            "outputParameter", Set.of("name"),
            "executionListener", Set.of("event", "delegateExpression"),
            "in", Set.of("source", "target", "businessKey"),
            "out", Set.of("source", "target"));

    private Toegestaan() {}

    /** Whether this setting of Camunda may stand as attribute on this element of BPMN. */
    static boolean instelling(String element, String naam) {
        return OVERAL.contains(naam)
                || ACHTERGROND.contains(naam)
                || INSTELLINGEN.getOrDefault(element, Set.of()).contains(naam);
    }

    /** Whether this element of Camunda may stand in the extensions of this element of BPMN. */
    static boolean uitbreiding(String element, String naam) {
        return OVERAL_UITBREIDING.contains(naam)
                || UITBREIDINGEN.getOrDefault(naam, Set.of()).contains(element);
    }

    static boolean bijUitbreiding(String uitbreiding, String naam) {
        return BIJ_UITBREIDING.getOrDefault(uitbreiding, Set.of()).contains(naam);
    }
}
