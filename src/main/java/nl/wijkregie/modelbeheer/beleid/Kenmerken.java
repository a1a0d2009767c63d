package nl.wijkregie.modelbeheer.beleid;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads from an element what the table of anchors says of it, in the same words; "" when it says nothing. */
final class Kenmerken {

    private Kenmerken() {}

    static String lees(BaseElement element, String kenmerk, String moet) {
        return switch (kenmerk) {
            case "melding" -> melding(element);
            case "escalatie" -> escalatie(element);
            case "timer" -> timer(element);
            case "onderbreekt" -> onderbreekt(element) ? "ja" : "nee";
            case "formulier" -> element instanceof StartEvent start ? tekst(start.getCamundaFormRef()) : "";
            case "herhaalt" -> herhaalt(element);
            case "roept" -> element instanceof CallActivity aanroep ? tekst(aanroep.getCalledElement()) : "";
            case "fase" -> Procesmodel.eigenschappen(element).getOrDefault("fase", "");
            case "leeg" -> leeg(element, moet);
            case "uit" -> uit(element, moet);
            default -> throw new IllegalStateException("processen.yaml: no such setting: " + kenmerk);
        };
    }

    private static List<EventDefinition> soorten(BaseElement element) {
        if (element instanceof CatchEvent vangst) {
            return List.copyOf(vangst.getEventDefinitions());
        }
        return element instanceof ThrowEvent worp ? List.copyOf(worp.getEventDefinitions()) : List.of();
    }

    private static String melding(BaseElement element) {
        return soorten(element).stream()
                .map(soort -> soort instanceof MessageEventDefinition melding && melding.getMessage() != null
                        ? tekst(melding.getMessage().getName())
                        : "?")
                .collect(Collectors.joining(", "));
    }

    private static String escalatie(BaseElement element) {
        return soorten(element).stream()
                .map(soort -> soort instanceof EscalationEventDefinition escalatie && escalatie.getEscalation() != null
                        ? tekst(escalatie.getEscalation().getEscalationCode())
                        : "?")
                .collect(Collectors.joining(", "));
    }

    private static String timer(BaseElement element) {
        return soorten(element).stream()
                .map(soort -> soort instanceof TimerEventDefinition
                        ? soort.getTextContent().replaceAll("\\s", "")
                        : "?")
                .collect(Collectors.joining(", "));
    }

    private static boolean onderbreekt(BaseElement element) {
        return element instanceof BoundaryEvent rand
                ? rand.cancelActivity()
                : element instanceof StartEvent start && start.isInterrupting();
    }

    private static String herhaalt(BaseElement element) {
        return element instanceof Activity stap
                        && stap.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics lijst
                ? tekst(lijst.getCamundaCollection()).replaceAll("[\\s${}#]", "") + " als "
                        + tekst(lijst.getCamundaElementVariable())
                : "";
    }

    /** The name of an input that is there and empty. */
    private static String leeg(BaseElement element, String naam) {
        return element.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                        .filter(in -> bij(in, element) && naam.equals(in.getCamundaName()))
                        .anyMatch(in -> in.getTextContent().isBlank())
                ? naam
                : "";
    }

    /** The output with the same name, as {@code naam=waarde}. */
    private static String uit(BaseElement element, String moet) {
        return element.getModelInstance().getModelElementsByType(CamundaOutputParameter.class).stream()
                .filter(uit -> bij(uit, element) && moet.startsWith(uit.getCamundaName() + "="))
                .map(uit -> uit.getCamundaName() + "=" + uit.getTextContent().replaceAll("\\s", ""))
                .collect(Collectors.joining(", "));
    }

    private static boolean bij(ModelElementInstance instelling, BaseElement element) {
        ModelElementInstance hier = instelling;
        while (hier != null && !(hier instanceof BaseElement)) {
            hier = hier.getParentElement();
        }
        return element.equals(hier);
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
