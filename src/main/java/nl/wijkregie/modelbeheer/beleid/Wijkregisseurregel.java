package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * No path of a case leads to orientation without the message to the wijkregisseur (ROE-B6), from triage or from wherever
 * else a case can begin.
 */
final class Wijkregisseurregel implements Procescontrole {

    private static final String PROCES = "initiatief";
    private static final String TRIAGE = "triage";
    private static final String ORIENTATIE = "orientatie";

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        if (!proces.sleutel().equals(PROCES)) {
            return List.of();
        }
        // Triage first, for the clearest path.
        List<FlowNode> begin = new ArrayList<>();
        if (proces.model().getModelElementById(TRIAGE) instanceof FlowNode triage) {
            begin.add(triage);
        }
        begin.addAll(Paden.beginpunten(proces));
        return new Padregel(
                        "zonder-bericht-wijkregisseur",
                        "ROE-B6",
                        begin,
                        stap -> ORIENTATIE.equals(stap.getId()),
                        Paden.langs(Betekenissen.gebeurtZeker(Betekenis.BERICHT_WIJKREGISSEUR, omgeving)),
                        "Er loopt een weg hierheen zonder bericht aan de wijkregisseur: %s. Laat elke weg langs een taak met de bouwsteen 'Bericht aan wijkregisseur' lopen.")
                .controleer(proces);
    }
}
