package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * One rule of the policy about paths, for one process.
 *
 * @param code of the finding
 * @param beleidsregel id of the rule, such as ROE-B6
 * @param begin where paths begin; what has no path from here is fine
 * @param doel what may not be reached
 * @param paden past what
 * @param melding Dutch, with one place for the path
 */
record Padregel(
        String code,
        String beleidsregel,
        Collection<? extends FlowNode> begin,
        Predicate<FlowNode> doel,
        Paden paden,
        String melding) {

    /** One finding for each goal that can be reached past the guards. */
    List<Bevinding> controleer(Procesmodel proces) {
        List<Bevinding> gevonden = new ArrayList<>();
        paden.zonder(new Wegen(proces), begin, List.of(), doel)
                .forEach((einde, pad) ->
                        gevonden.add(proces.bevinding(code, einde, melding.formatted(String.join(" → ", pad)))
                                .tegen(beleidsregel)));
        return gevonden;
    }
}
