package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Gegevenskaart;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What a step or a flow asks is there on every way to it: else a case comes to a stop there, and with it the person who
 * finished the step before, or the resident who files an idea.
 */
final class Gevuldregel implements Controle {

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Procesmodel proces : Procesmodel.alle(set)) {
            omgeving.proces(proces.sleutel())
                    .ifPresent(eisen -> gevonden.addAll(controleer(
                            proces,
                            eisen,
                            new Vulling(eisen, set, omgeving),
                            Gegevenskaart.van(proces, set, omgeving).isVolledig())));
        }
        return gevonden;
    }

    private static List<Bevinding> controleer(
            Procesmodel proces, Proceseisen eisen, Vulling vulling, boolean volledig) {
        Map<FlowNode, Set<String>> begin = new HashMap<>();
        Paden.beginpunten(proces).forEach(stap -> begin.put(stap, Vulling.bijBegin(eisen)));
        return Leemte.alle(proces, vulling, new Gevuld(proces, vulling, begin)).stream()
                .map(leemte -> proces.bevinding(
                                "gegeven-nog-leeg",
                                leemte.stap(),
                                ("Het gegeven '%s' is hier niet altijd gevuld: er is een weg hierheen waarop niets het invult. Een"
                                                + " zaak die zo komt, loopt vast. Zet de stap die '%s' vult op elke weg hiervoor, of"
                                                + " gebruik een ander gegeven.")
                                        .formatted(leemte.gegeven(), leemte.gegeven()))
                        .alsGevolg(!volledig))
                .toList();
    }
}
