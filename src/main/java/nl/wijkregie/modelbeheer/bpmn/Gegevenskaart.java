package nl.wijkregie.modelbeheer.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Formulierbestanden;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.Proceseisen.Veldeis;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.jspecify.annotations.Nullable;

/** The variables that a process knows, and the codes that each can have where that is certain. */
public final class Gegevenskaart {

    /** For a variable that can have other values than we know. */
    private static final Set<String> ANDERS = Set.of();

    private final Map<String, Set<String>> waarden = new HashMap<>();
    private boolean volledig = true;

    private Gegevenskaart() {}

    /** Of one process, as far as the other files are there. */
    public static Gegevenskaart van(Procesmodel model, Modelset set, Omgeving omgeving) {
        Gegevenskaart kaart = new Gegevenskaart();
        kaart.vanProgramma(model, omgeving);
        kaart.vanVragen(model, set, omgeving);
        kaart.vanModel(model, set);
        kaart.vanAanroepers(model, set);
        return kaart;
    }

    boolean kent(String naam) {
        return waarden.containsKey(naam);
    }

    /**
     * Whether all that gives variables could be read. When not, something that is not known here may be there all the same:
     * what is said of it follows from that other mistake.
     */
    public boolean isVolledig() {
        return volledig;
    }

    Set<String> namen() {
        return new TreeSet<>(waarden.keySet());
    }

    /** The codes that a variable can have; empty when that is not certain. */
    Optional<Set<String>> waarden(String naam) {
        return Optional.ofNullable(waarden.get(naam)).filter(codes -> !codes.isEmpty());
    }

    private void vanProgramma(Procesmodel model, Omgeving omgeving) {
        omgeving.proces(model.sleutel()).ifPresent(eisen -> {
            eisen.variabelen()
                    .forEach(naam -> zet(naam, eisen.gegevens().waarden().getOrDefault(naam, ANDERS)));
        });
        for (ServiceTask taak : model.elementen(ServiceTask.class)) {
            Bouwstenen.van(taak, omgeving).ifPresentOrElse(this::vanBouwsteen, () -> volledig = false);
        }
        for (SequenceFlow pijl : model.elementen(SequenceFlow.class)) {
            Bouwstenen.op(pijl, omgeving).forEach(this::vanBouwsteen);
        }
    }

    /** What a building block sets is described by name only: the codes are those that are known from elsewhere. */
    private void vanBouwsteen(Bouwsteenbeschrijving steen) {
        steen.zet().forEach(naam -> waarden.putIfAbsent(naam, ANDERS));
    }

    private void vanVragen(Procesmodel model, Modelset set, Omgeving omgeving) {
        Vragenkaart vragen = Vragenkaart.van(set);
        Map<String, Map<String, Veldeis>> stappen =
                omgeving.proces(model.sleutel()).map(Proceseisen::stappen).orElse(Map.of());
        for (UserTask taak : model.elementen(UserTask.class)) {
            String formulier = Procesmodel.formulier(taak);
            volledig &= Formulierbestanden.zoek(set, formulier).isPresent();
            vragen.vragen(formulier).forEach((sleutel, vraag) -> {
                if (vraag.beslist()) {
                    zet(sleutel, vraag.waarden());
                }
            });
            // A question that must be there and is not, is told of at the form.
            stappen.getOrDefault(taak.getId(), Map.of()).forEach((sleutel, eis) -> {
                if (eis.nodig() && !vragen.heeft(formulier, sleutel)) {
                    zet(sleutel, ANDERS);
                }
            });
        }
    }

    private void vanModel(Procesmodel model, Modelset set) {
        for (BusinessRuleTask tabel : model.elementen(BusinessRuleTask.class)) {
            if (tabel.getCamundaResultVariable() != null) {
                volledig &= Tabelkaart.zoek(set, String.valueOf(tabel.getCamundaDecisionRef()))
                        .filter(Tabelkaart::isLeesbaar)
                        .isPresent();
                zet(
                        tabel.getCamundaResultVariable(),
                        Tabelkaart.zoek(set, String.valueOf(tabel.getCamundaDecisionRef()))
                                .filter(t -> "singleEntry".equals(tabel.getCamundaMapDecisionResult()))
                                .flatMap(Tabelkaart::antwoorden)
                                .orElse(ANDERS));
            }
        }
        model.elementen(MultiInstanceLoopCharacteristics.class)
                .forEach(lijst -> zet(lijst.getCamundaElementVariable(), ANDERS));
        model.elementen(CamundaOutputParameter.class).forEach(uit -> zet(uit.getCamundaName(), ANDERS));
        for (CamundaOut uit : model.elementen(CamundaOut.class)) {
            if (uit.getCamundaTarget() != null) {
                waarden.putIfAbsent(uit.getCamundaTarget(), ANDERS);
            }
        }
    }

    private void vanAanroepers(Procesmodel model, Modelset set) {
        for (Procesmodel ander : Procesmodel.alle(set)) {
            ander.elementen(CamundaIn.class).stream()
                    .filter(in -> in.getParentElement().getParentElement()
                                    instanceof org.camunda.bpm.model.bpmn.instance.CallActivity aanroep
                            && model.sleutel().equals(aanroep.getCalledElement()))
                    .map(CamundaIn::getCamundaTarget)
                    .filter(Objects::nonNull)
                    .forEach(naam -> waarden.putIfAbsent(naam, ANDERS));
        }
    }

    /** A variable that is set in two places can have the codes of both, and any other when one place is not certain. */
    private void zet(@Nullable String naam, Set<String> codes) {
        if (naam == null || naam.isBlank()) {
            return;
        }
        waarden.merge(naam, codes, (een, ander) -> {
            if (een.isEmpty() || ander.isEmpty()) {
                return ANDERS;
            }
            Set<String> samen = new HashSet<>(een);
            samen.addAll(ander);
            return Set.copyOf(samen);
        });
    }
}
