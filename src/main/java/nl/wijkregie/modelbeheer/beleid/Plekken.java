package nl.wijkregie.modelbeheer.beleid;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Bouwstenen;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Reads the words in which {@code modelbeheer/processen.yaml} names places in a process. */
final class Plekken {

    private final Omgeving omgeving;
    private final Antwoordpijlen antwoorden;

    Plekken(Proceseisen eisen, Omgeving omgeving) {
        this.omgeving = omgeving;
        this.antwoorden = new Antwoordpijlen(eisen);
    }

    /** Any of these places. */
    Plek een(Collection<String> plekken) {
        return plekken.stream().map(this::lees).reduce(Plek.stap(stap -> false), Plek::of);
    }

    /**
     * One place: a word for the kind, and what it is about.
     *
     * @throws IllegalStateException when the table of the program says something that is not known
     */
    Plek lees(String tekst) {
        String[] delen = tekst.strip().split("\\s+", 2);
        String wat = delen.length == 1 ? "" : delen[1].strip();
        return switch (delen[0]) {
            case "begin" -> Plek.stap(stap -> false);
            case "stap" -> Plek.stap(stap -> wat.equals(stap.getId()));
            case "taak" -> zeker(stap -> stap instanceof UserTask && wat.equals(stap.getId()));
            case "bouwsteen" -> bouwsteen(wat);
            case "bericht" -> zeker(stap -> stap instanceof ServiceTask && wat.equals(eigenschap(stap, "sjabloon")));
            case "eigenschap" -> Plek.stap(stap -> heeft(stap, wat));
            case "melding" -> Plek.stap(stap -> wat.equals(melding(stap)));
            case "proces" ->
                Plek.stap(stap -> stap instanceof CallActivity aanroep && wat.equals(aanroep.getCalledElement()));
            case "tabel" ->
                Plek.stap(stap -> stap instanceof BusinessRuleTask tabel && wat.equals(tabel.getCamundaDecisionRef()));
            case "groep" -> Plek.stap(stap -> stap instanceof UserTask taak && groep(taak, wat));
            case "werk" -> Plek.stap(stap -> stap instanceof Activity || stap instanceof IntermediateCatchEvent);
            case "einde" -> Plek.stap(stap -> einde(stap) && (wat.isEmpty() || !heeft(stap, zonder(wat))));
            case "vraag" -> Plek.stap(stap -> antwoorden.vraagt(stap, wat));
            case "antwoord" -> Plek.pijl(antwoorden.bij(wat));
            case "luisteraar" -> Plek.pijl(pijl -> Bouwstenen.luistert(pijl, wat));
            default -> throw new IllegalStateException("processen.yaml: no such place: " + tekst);
        };
    }

    private Plek bouwsteen(String wat) {
        String[] delen = wat.split("\\s+", 2);
        return zeker(stap -> Betekenissen.bouwsteen(stap, omgeving)
                        .filter(steen -> steen.naam().equals(delen[0]))
                        .isPresent()
                && (delen.length == 1 || heeft(stap, delen[1])));
    }

    private static Plek zeker(Predicate<FlowNode> stap) {
        return new Plek(
                stap,
                stap.and(hier -> hier instanceof Activity werk && werk.getLoopCharacteristics() == null),
                pijl -> false);
    }

    private static String zonder(String wat) {
        return wat.replaceFirst("^zonder\\s+", "");
    }

    /** A property, with {@code =} and what it says, or without: whatever it says. */
    private static boolean heeft(FlowNode stap, String eigenschap) {
        String[] delen = eigenschap.split("=", 2);
        String waarde = eigenschap(stap, delen[0]);
        return delen.length == 1 ? !waarde.isBlank() : delen[1].equals(waarde);
    }

    private static String eigenschap(FlowNode stap, String naam) {
        Map<String, String> eigenschappen = Procesmodel.eigenschappen(stap);
        return eigenschappen.getOrDefault(naam, "");
    }

    private static boolean groep(UserTask taak, String gegeven) {
        return taak.getCamundaCandidateGroups() != null
                && taak.getCamundaCandidateGroups().contains("${" + gegeven + "}");
    }

    private static @Nullable String melding(FlowNode stap) {
        if (stap instanceof ReceiveTask taak) {
            return naam(taak.getMessage());
        }
        return stap instanceof CatchEvent vangst
                ? vangst.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(soort -> naam(((MessageEventDefinition) soort).getMessage()))
                        .flatMap(naam -> Optional.ofNullable(naam).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String naam(@Nullable Message melding) {
        return melding == null ? null : melding.getName();
    }

    /** Where the process itself ends: at its own ends and at those of a part that an event started. */
    private static boolean einde(FlowNode stap) {
        if (!(stap instanceof EndEvent)) {
            return false;
        }
        return stap.getParentElement() instanceof Process
                || stap.getParentElement() instanceof SubProcess onderdeel
                        && onderdeel.triggeredByEvent()
                        && onderdeel.getParentElement() instanceof Process;
    }
}
