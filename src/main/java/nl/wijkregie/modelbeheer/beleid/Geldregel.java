package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * No money without a mandate and a reservation (ROE-F4, ROE-F8): whatever way is drawn, a grant comes after the answer
 * that the money is there, a reservation after the task of who holds the mandate, and the last payment after evaluation.
 */
final class Geldregel implements Procescontrole {

    private static final String EVALUATIE = "evaluatie";
    private static final String OPGAVE = "bronnenVerkennen";
    private static final String BUDGETBESLUIT = "Budgetbesluit";
    private static final String BESLUIT = "budgetbesluit";

    /** The answers after which there is money, each with the step that gives it. */
    private static final Map<String, String> ER_IS_GELD = Map.of(
            "${reservering=='gereserveerd'}", "reservering",
            "${financieringsroute=='geregeld'}", "financieringsroute",
            "${geldViaAgenda}", "geldViaAgenda",
            "${budgetbesluit=='aangevuld'}", BESLUIT);

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        gevonden.addAll(toekenning(proces, omgeving).controleer(proces));
        gevonden.addAll(reservering(proces, omgeving).controleer(proces));
        gevonden.addAll(betaling(proces, omgeving).controleer(proces));
        return gevonden;
    }

    private static Padregel toekenning(Procesmodel proces, Omgeving omgeving) {
        Predicate<FlowNode> toekenning = Betekenissen.is(Betekenis.TOEKENNING, omgeving)
                .and(stap -> !"afgewezen".equals(Procesmodel.eigenschappen(stap).get("besluit")));
        return new Padregel(
                "toekenning-zonder-geld",
                "ROE-F8",
                opnieuw(proces, omgeving),
                toekenning,
                Paden.over(pijl -> erIsGeld(pijl, omgeving)),
                "Er loopt een weg naar een toekenning zonder dat het geld er is: %s. Laat elke weg lopen over een antwoord dat het geld er is: gereserveerd, geregeld zonder wijkbudget, aangevuld, of geregeld door de wijkagenda.");
    }

    private static Padregel reservering(Procesmodel proces, Omgeving omgeving) {
        Set<String> mandaten =
                omgeving
                        .proces(proces.sleutel())
                        .map(eisen -> eisen.gegevens().mandaten())
                        .orElse(Map.of())
                        .entrySet()
                        .stream()
                        .filter(mandaat -> mandaat.getValue().equals(Bron.WIJKBUDGET))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new Padregel(
                "reservering-zonder-mandaat",
                "ROE-F4",
                opnieuw(proces, omgeving),
                Betekenissen.is(Betekenis.RESERVERING, omgeving),
                Paden.langs(stap -> stap instanceof UserTask taak
                        && taak.getLoopCharacteristics() == null
                        && mandaten.contains(taak.getId())),
                "Er loopt een weg naar een reservering zonder akkoord van wie het mandaat heeft: %s. Laat elke weg langs de taak "
                        + String.join(", ", mandaten.stream().sorted().toList()) + " lopen.");
    }

    private static Padregel betaling(Procesmodel proces, Omgeving omgeving) {
        return new Padregel(
                "betaling-zonder-evaluatie",
                "ROE-F4",
                Paden.beginpunten(proces),
                Betekenissen.is(Betekenis.BETALING, omgeving),
                Paden.langs(stap -> stap instanceof UserTask taak
                        && taak.getLoopCharacteristics() == null
                        && EVALUATIE.equals(taak.getId())),
                "Er loopt een weg naar de vaststelling van de bijdrage zonder evaluatie: %s. Laat elke weg langs de taak 'evaluatie' lopen.");
    }

    /** Wherever money is asked for anew: what was decided before does not count any more. */
    private static Collection<FlowNode> opnieuw(Procesmodel proces, Omgeving omgeving) {
        List<FlowNode> begin = new ArrayList<>(Paden.beginpunten(proces));
        proces.elementen(FlowNode.class).stream()
                .filter(stap -> OPGAVE.equals(stap.getId())
                        || Betekenissen.is(Betekenis.GELDROUTE, omgeving).test(stap))
                .forEach(begin::add);
        return begin;
    }

    private static boolean erIsGeld(SequenceFlow pijl, Omgeving omgeving) {
        String gegeven = ER_IS_GELD.get(Betekenissen.voorwaarde(pijl));
        return gegeven != null
                && Betekenissen.meteenNa(
                        pijl,
                        Betekenissen.zet(gegeven, omgeving)
                                .or(stap -> gegeven.equals(BESLUIT) && isBudgetbesluit(stap)));
    }

    private static boolean isBudgetbesluit(FlowNode stap) {
        return stap instanceof IntermediateCatchEvent wacht
                && wacht.getEventDefinitions().stream()
                        .anyMatch(soort -> soort instanceof MessageEventDefinition melding
                                && melding.getMessage() != null
                                && BUDGETBESLUIT.equals(melding.getMessage().getName()));
    }
}
