package nl.wijkregie.modelbeheer.beleid;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Bouwstenen;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import nl.wijkregie.modelbeheer.bpmn.Uitdrukking;
import nl.wijkregie.modelbeheer.bpmn.Vragenkaart;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** What each step of one process fills: after it, these variables are there. */
final class Vulling {

    private static final String VAST = "vakambtenaar";

    private final Proceseisen.Gegevens eisen;
    private final Map<String, Map<String, Proceseisen.Veldeis>> stappen;
    private final Vragenkaart vragen;
    private final Omgeving omgeving;

    Vulling(Proceseisen eisen, Modelset set, Omgeving omgeving) {
        this.eisen = eisen.gegevens();
        this.stappen = eisen.stappen();
        this.vragen = Vragenkaart.van(set);
        this.omgeving = omgeving;
    }

    /** What a step itself has while it is going on, beside what was there before it. */
    Set<String> tijdens(FlowNode stap) {
        if (stap instanceof Activity activiteit
                && activiteit.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics lijst
                && lijst.getCamundaElementVariable() != null) {
            return Set.of(lijst.getCamundaElementVariable());
        }
        return Set.of();
    }

    /** What is there once a step is done. */
    Set<String> na(FlowNode stap) {
        Set<String> gevuld = new HashSet<>(uitvoer(stap));
        if (stap instanceof UserTask taak) {
            vragen.vragen(Procesmodel.formulier(taak)).forEach((sleutel, vraag) -> {
                if (vraag.beslist()) {
                    gevuld.add(sleutel);
                }
            });
            // A question that must be there and is not, is told of at the form.
            stappen.getOrDefault(taak.getId(), Map.of()).forEach((sleutel, eis) -> {
                if (eis.nodig()) {
                    gevuld.add(sleutel);
                }
            });
            if ("ja".equals(Procesmodel.eigenschappen(stap).get(VAST))) {
                gevuld.add(VAST);
            }
        } else if (stap instanceof BusinessRuleTask tabel) {
            Optional.ofNullable(tabel.getCamundaResultVariable()).ifPresent(gevuld::add);
        } else if (stap instanceof ServiceTask taak) {
            Bouwstenen.van(taak, omgeving).ifPresent(steen -> gevuld.addAll(steen.zet()));
        }
        melding(stap).ifPresent(naam -> gevuld.addAll(eisen.brengt().getOrDefault(naam, Set.of())));
        return gevuld;
    }

    /** What the listeners on a flow fill, and what is certainly there when its condition holds. */
    Set<String> over(SequenceFlow pijl) {
        Set<String> gevuld = new HashSet<>();
        Optional.ofNullable(pijl.getConditionExpression())
                .flatMap(voorwaarde -> Uitdrukking.voorwaarde(voorwaarde.getTextContent()))
                .filter(voorwaarde -> voorwaarde.gelijk() && voorwaarde.waarde().equals("true"))
                .ifPresent(voorwaarde -> gevuld.addAll(eisen.waarbij().getOrDefault(voorwaarde.variabele(), Set.of())));
        Bouwstenen.op(pijl, omgeving).forEach(steen -> gevuld.addAll(steen.zet()));
        return gevuld;
    }

    private static Set<String> uitvoer(FlowNode stap) {
        Set<String> namen = new HashSet<>();
        if (stap.getExtensionElements() == null) {
            return namen;
        }
        stap.getExtensionElements().getElements().forEach(deel -> {
            if (deel instanceof CamundaOut uit) {
                Optional.ofNullable(uit.getCamundaTarget()).ifPresent(namen::add);
            }
            deel.getChildElementsByType(CamundaOutputParameter.class)
                    .forEach(uit -> Optional.ofNullable(uit.getCamundaName()).ifPresent(namen::add));
        });
        return namen;
    }

    private static Optional<String> melding(FlowNode stap) {
        if (stap instanceof ReceiveTask wacht) {
            return Optional.ofNullable(wacht.getMessage()).map(Message::getName);
        }
        if (!(stap instanceof CatchEvent vangt)) {
            return Optional.empty();
        }
        return vangt.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definitie -> ((MessageEventDefinition) definitie).getMessage())
                .filter(Objects::nonNull)
                .map(Message::getName)
                .findFirst();
    }

    /** Names of the variables in texts of the model that hold one variable or one condition. */
    static Set<String> gevraagd(Collection<String> teksten) {
        Set<String> namen = new HashSet<>();
        for (String tekst : teksten) {
            Uitdrukking.naam(tekst).ifPresent(namen::add);
            Uitdrukking.voorwaarde(tekst).map(Uitdrukking.Voorwaarde::variabele).ifPresent(namen::add);
        }
        return namen;
    }

    /** Variables that are there when a case begins, or when another process calls this one. */
    static Set<String> bijBegin(Proceseisen eisen) {
        Set<String> namen = new HashSet<>(eisen.gegevens().begin());
        namen.addAll(eisen.gegevens().krijgt());
        return namen;
    }
}
