package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * No wijkagenda is adopted without residents, wijkwethouder, partners and College (ROE-G8): neither the steps nor their
 * "yes" can be drawn around, from the start or from where the agenda was put together last.
 */
final class Vaststellingsregel implements Procescontrole {

    private static final String SAMENSTELLEN = "agendaSamenstellen";

    private static final List<String> STAPPEN =
            List.of("bewonersakkoord", "wijkwethouderToezegging", "partnerAkkoord", "collegeVaststelling");

    /** The answers that have to be given, with who gives them. */
    private static final Map<String, String> ANTWOORDEN = new LinkedHashMap<>();

    static {
        ANTWOORDEN.put("${bewonersAkkoord}", "de bewoners");
        ANTWOORDEN.put("${toegezegd}", "de wijkwethouder");
        ANTWOORDEN.put("${partneroordeel=='akkoord'}", "de partners");
        ANTWOORDEN.put("${vastgesteld}", "het College");
    }

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<FlowNode> begin = new ArrayList<>(Paden.beginpunten(proces));
        if (proces.model().getModelElementById(SAMENSTELLEN) instanceof FlowNode samenstellen) {
            begin.add(samenstellen);
        }
        Predicate<FlowNode> vaststelling = Betekenissen.is(Betekenis.VASTSTELLING, omgeving);
        List<Bevinding> gevonden = new ArrayList<>();
        for (String stap : STAPPEN) {
            gevonden.addAll(new Padregel(
                            "vaststelling-zonder-stap",
                            "ROE-G8",
                            begin,
                            vaststelling,
                            Paden.langs(hier -> hier instanceof UserTask && stap.equals(hier.getId())),
                            "Er loopt een weg naar de vaststelling langs de stap '" + stap
                                    + "' heen: %s. Laat elke weg door die stap lopen.")
                    .controleer(proces));
        }
        ANTWOORDEN.forEach((voorwaarde, wie) -> gevonden.addAll(new Padregel(
                        "vaststelling-zonder-akkoord",
                        "ROE-G8",
                        begin,
                        vaststelling,
                        Paden.over(pijl -> voorwaarde.equals(voorwaarde(pijl))),
                        "Er loopt een weg naar de vaststelling zonder 'ja' van " + wie
                                + ": %s. Laat elke weg over de pijl met de voorwaarde " + voorwaarde + " lopen.")
                .controleer(proces)));
        return gevonden;
    }

    private static String voorwaarde(SequenceFlow pijl) {
        return pijl.getConditionExpression() == null
                ? ""
                : pijl.getConditionExpression().getTextContent().replaceAll("\\s", "");
    }
}
