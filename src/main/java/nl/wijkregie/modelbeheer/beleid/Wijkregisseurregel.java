package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Nothing happens with an idea after triage without the message to the wijkregisseur (ROE-B6): no task, no other process
 * and no answer, but for those of triage itself and for an idea that is referred, refused or withdrawn.
 */
final class Wijkregisseurregel implements Procescontrole {

    private static final String PROCES = "initiatief";
    private static final String TRIAGE = "triage";

    /** Tasks that the program knows and that come before the message. */
    private static final Set<String> ERVOOR = Set.of("ideeVersterken", TRIAGE, "kerngroepAdvies");

    private static final Set<String> FASEN_ERVOOR = Set.of("1", "2");

    /** Answers for which nobody in the wijk has to do anything. */
    private static final Set<String> ZONDER_BERICHT =
            Set.of(Uitkomst.DOORVERWEZEN.code(), Uitkomst.NIET_ONTVANKELIJK.code(), Uitkomst.INGETROKKEN.code());

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        if (!proces.sleutel().equals(PROCES)) {
            return List.of();
        }
        Set<String> taken = new HashSet<>(
                omgeving.proces(PROCES).map(eisen -> eisen.gegevens().taken()).orElse(Set.of()));
        taken.removeAll(ERVOOR);
        Predicate<FlowNode> bekend = stap -> taken.contains(stap.getId());
        List<Bevinding> gevonden = new ArrayList<>();
        // Triage first, for the clearest path.
        if (proces.model().getModelElementById(TRIAGE) instanceof FlowNode triage) {
            gevonden.addAll(regel(
                    proces,
                    List.of(triage),
                    bekend.or(Wijkregisseurregel::werk).or(Wijkregisseurregel::antwoord),
                    omgeving));
        }
        Set<String> al = new HashSet<>();
        gevonden.forEach(bevinding -> al.add(String.valueOf(bevinding.element())));
        regel(proces, Paden.beginpunten(proces), bekend, omgeving).stream()
                .filter(bevinding -> !al.contains(String.valueOf(bevinding.element())))
                .forEach(gevonden::add);
        return gevonden;
    }

    private static List<Bevinding> regel(
            Procesmodel proces, List<FlowNode> begin, Predicate<FlowNode> doel, Omgeving omgeving) {
        return new Padregel(
                        "zonder-bericht-wijkregisseur",
                        "ROE-B6",
                        begin,
                        doel,
                        Paden.langs(Betekenissen.gebeurtZeker(Betekenis.BERICHT_WIJKREGISSEUR, omgeving)),
                        "Er loopt een weg hierheen zonder bericht aan de wijkregisseur: %s. Laat elke weg langs een taak met de bouwsteen 'Bericht aan wijkregisseur' lopen.")
                .controleer(proces);
    }

    /** A step of the process owner's own counts too, unless it belongs to the phases up to the message. */
    private static boolean werk(FlowNode stap) {
        if (!(stap instanceof UserTask) && !(stap instanceof CallActivity)) {
            return false;
        }
        for (ModelElementInstance ouder = stap.getParentElement();
                ouder instanceof SubProcess onderdeel;
                ouder = ouder.getParentElement()) {
            if (FASEN_ERVOOR.contains(eigenschap(onderdeel, "fase"))) {
                return false;
            }
        }
        return !ERVOOR.contains(stap.getId());
    }

    private static boolean antwoord(FlowNode stap) {
        String uitkomst = eigenschap(stap, "uitkomst");
        return !uitkomst.isEmpty() && !ZONDER_BERICHT.contains(uitkomst);
    }

    private static String eigenschap(BaseElement element, String naam) {
        Map<String, String> eigenschappen = Procesmodel.eigenschappen(element);
        return eigenschappen.getOrDefault(naam, "");
    }
}
