package nl.wijkregie.modelbeheer.beleid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Bouwstenen;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Finds the steps that mean something for the policy, by the building block that stands in them. */
final class Betekenissen {

    private Betekenissen() {}

    static Predicate<FlowNode> is(Betekenis betekenis, Omgeving omgeving) {
        return stap -> bouwsteen(stap, omgeving)
                .filter(steen -> steen.betekenis() == betekenis)
                .isPresent();
    }

    /** As {@link #is}, but not when it is repeated over a list: with an empty list it would not happen at all. */
    static Predicate<FlowNode> gebeurtZeker(Betekenis betekenis, Omgeving omgeving) {
        return is(betekenis, omgeving)
                .and(stap -> stap instanceof ServiceTask taak && taak.getLoopCharacteristics() == null);
    }

    /** The condition of a flow in one way of writing, so that it can be compared; "" when it has none. */
    static String voorwaarde(SequenceFlow pijl) {
        return pijl.getConditionExpression() == null
                ? ""
                : pijl.getConditionExpression()
                        .getTextContent()
                        .replaceAll("\\s", "")
                        .replace('"', '\'')
                        .replace("#{", "${");
    }

    /** Whether every step right before this flow's question is one of these: further on, an answer can be an old one. */
    static boolean meteenNa(SequenceFlow pijl, Predicate<FlowNode> stap) {
        List<FlowNode> ervoor = pijl.getSource().getPreviousNodes().list();
        return !ervoor.isEmpty() && ervoor.stream().allMatch(stap);
    }

    static Predicate<FlowNode> zet(String gegeven, Omgeving omgeving) {
        return stap -> bouwsteen(stap, omgeving)
                .filter(steen -> steen.zet().contains(gegeven))
                .isPresent();
    }

    static Optional<Bouwsteenbeschrijving> bouwsteen(FlowNode stap, Omgeving omgeving) {
        return stap instanceof ServiceTask taak ? Bouwstenen.van(taak, omgeving) : Optional.empty();
    }
}
