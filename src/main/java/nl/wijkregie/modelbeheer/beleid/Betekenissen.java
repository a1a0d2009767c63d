package nl.wijkregie.modelbeheer.beleid;

import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Bouwstenen;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
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

    static Optional<Bouwsteenbeschrijving> bouwsteen(FlowNode stap, Omgeving omgeving) {
        return stap instanceof ServiceTask taak ? Bouwstenen.van(taak, omgeving) : Optional.empty();
    }
}
