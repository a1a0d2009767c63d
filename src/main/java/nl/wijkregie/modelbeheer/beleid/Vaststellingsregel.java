package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * An answer that has to be given.
     *
     * @param voorwaarde of the flow that it opens
     * @param stap the task in which it is given; "" when a building block adds up the answers of several
     * @param wie gives it
     */
    private record Antwoord(String voorwaarde, String stap, String wie) {}

    private static final List<Antwoord> ANTWOORDEN = List.of(
            new Antwoord("${bewonersAkkoord}", "bewonersakkoord", "de bewoners"),
            new Antwoord("${toegezegd}", "wijkwethouderToezegging", "de wijkwethouder"),
            new Antwoord("${partneroordeel=='akkoord'}", "", "de partners"),
            new Antwoord("${vastgesteld}", "collegeVaststelling", "het College"));

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
        for (Antwoord antwoord : ANTWOORDEN) {
            gevonden.addAll(new Padregel(
                            "vaststelling-zonder-akkoord",
                            "ROE-G8",
                            begin,
                            vaststelling,
                            Paden.over(pijl -> gegeven(antwoord, pijl, omgeving)),
                            "Er loopt een weg naar de vaststelling zonder 'ja' van " + antwoord.wie()
                                    + ": %s. Laat elke weg over de pijl met de voorwaarde " + antwoord.voorwaarde()
                                    + " lopen, meteen na de stap waarin dat antwoord komt.")
                    .controleer(proces));
        }
        return gevonden;
    }

    private static boolean gegeven(Antwoord antwoord, SequenceFlow pijl, Omgeving omgeving) {
        return antwoord.voorwaarde().equals(Betekenissen.voorwaarde(pijl))
                && Betekenissen.meteenNa(
                        pijl,
                        antwoord.stap().isEmpty()
                                ? Betekenissen.zet("partneroordeel", omgeving)
                                : stap -> antwoord.stap().equals(stap.getId()));
    }
}
