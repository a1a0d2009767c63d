package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What a step or a flow asks is there on every way to it: else a case comes to a stop there, and with it the person who
 * finished the step before, or the resident who files an idea.
 */
final class Gevuldregel implements Controle {

    private static final String CODE = "gegeven-nog-leeg";

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Procesmodel proces : Procesmodel.alle(set)) {
            omgeving.proces(proces.sleutel()).ifPresent(eisen -> {
                Gevuld gevuld = new Gevuld(proces, new Vulling(eisen, set, omgeving), Vulling.bijBegin(eisen));
                controleer(proces, eisen, set, omgeving, gevuld, gevonden);
            });
        }
        return gevonden;
    }

    private static void controleer(
            Procesmodel proces,
            Proceseisen eisen,
            Modelset set,
            Omgeving omgeving,
            Gevuld gevuld,
            List<Bevinding> gevonden) {
        Vulling vulling = new Vulling(eisen, set, omgeving);
        for (FlowNode stap : proces.elementen(FlowNode.class)) {
            FlowNode waar = stap instanceof BoundaryEvent rand ? rand.getAttachedTo() : stap;
            gevuld.voor(waar).ifPresent(er -> {
                Set<String> bij = vulling.tijdens(stap);
                ontbreekt(proces, stap, Vulling.gevraagd(teksten(stap)), er, bij, gevonden);
            });
        }
        Map<FlowNode, Set<String>> gemeld = new LinkedHashMap<>();
        for (SequenceFlow pijl : proces.elementen(SequenceFlow.class)) {
            if (pijl.getConditionExpression() == null) {
                continue;
            }
            FlowNode bron = pijl.getSource();
            Set<String> vraagt = Vulling.gevraagd(
                    List.of(String.valueOf(pijl.getConditionExpression().getTextContent())));
            // One sentence for a question, not one for each of its answers.
            vraagt.removeAll(gemeld.computeIfAbsent(bron, nieuw -> new TreeSet<>()));
            gemeld.get(bron).addAll(vraagt);
            gevuld.na(bron).ifPresent(er -> ontbreekt(proces, bron, vraagt, er, Set.of(), gevonden));
        }
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

    private static void ontbreekt(
            Procesmodel proces,
            FlowNode stap,
            Set<String> vraagt,
            Set<String> er,
            Set<String> bij,
            List<Bevinding> gevonden) {
        new TreeSet<>(vraagt)
                .stream()
                        .filter(naam -> !er.contains(naam) && !bij.contains(naam))
                        .forEach(naam -> gevonden.add(proces.bevinding(
                                CODE,
                                stap,
                                ("Het gegeven '%s' is hier niet altijd gevuld: er is een weg hierheen waarop niets het invult. Een"
                                                + " zaak die zo komt, loopt vast. Zet de stap die '%s' vult op elke weg hiervoor, of"
                                                + " gebruik een ander gegeven.")
                                        .formatted(naam, naam))));
    }
}
