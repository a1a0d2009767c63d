package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A step that asks a variable, or has a flow that does, while a case can come there without it.
 *
 * @param gegeven name of the variable
 */
record Leemte(FlowNode stap, String gegeven) {

    /** All of them, in the order of the model; a step that no case comes to asks nothing. */
    static List<Leemte> alle(Procesmodel proces, Vulling vulling, Gevuld gevuld) {
        List<Leemte> leemten = new ArrayList<>();
        for (FlowNode stap : proces.elementen(FlowNode.class)) {
            FlowNode waar = stap instanceof BoundaryEvent rand ? rand.getAttachedTo() : stap;
            gevuld.voor(waar).ifPresent(er -> {
                Set<String> bij = new HashSet<>(er);
                bij.addAll(vulling.tijdens(stap));
                leemten.addAll(van(stap, Vulling.gevraagd(teksten(stap)), bij));
            });
        }
        voorwaarden(proces)
                .forEach((stap, vraagt) -> gevuld.na(stap).ifPresent(er -> leemten.addAll(van(stap, vraagt, er))));
        return leemten;
    }

    /** What the flows out of a step ask together: one sentence for a question, not one for each of its answers. */
    private static Map<FlowNode, Set<String>> voorwaarden(Procesmodel proces) {
        Map<FlowNode, Set<String>> vraagt = new HashMap<>();
        for (SequenceFlow pijl : proces.elementen(SequenceFlow.class)) {
            if (pijl.getConditionExpression() != null) {
                vraagt.computeIfAbsent(pijl.getSource(), nieuw -> new HashSet<>())
                        .addAll(Vulling.gevraagd(
                                List.of(pijl.getConditionExpression().getTextContent())));
            }
        }
        return vraagt;
    }

    private static List<Leemte> van(FlowNode stap, Set<String> vraagt, Set<String> er) {
        return new TreeSet<>(vraagt)
                .stream()
                        .filter(naam -> !er.contains(naam))
                        .map(naam -> new Leemte(stap, naam))
                        .toList();
    }

    private static List<String> teksten(FlowNode stap) {
        if (stap instanceof UserTask taak) {
            return Stream.of(taak.getCamundaAssignee(), taak.getCamundaCandidateGroups())
                    .filter(Objects::nonNull)
                    .flatMap(tekst -> Stream.of(tekst.split(",")))
                    .map(tekst -> tekst.contains("${") ? tekst.substring(tekst.indexOf("${")) : tekst)
                    .toList();
        }
        if (stap instanceof CatchEvent gebeurtenis) {
            return gebeurtenis.getEventDefinitions().stream()
                    .filter(TimerEventDefinition.class::isInstance)
                    .map(TimerEventDefinition.class::cast)
                    .flatMap(timer -> Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle()))
                    .filter(Objects::nonNull)
                    .map(ModelElementInstance::getTextContent)
                    .toList();
        }
        return List.of();
    }
}
