package nl.wijkregie.modelbeheer.beleid;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Uitdrukking;
import nl.wijkregie.modelbeheer.bpmn.Uitdrukking.Voorwaarde;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Finds the flows that a case takes with a certain answer, whether that stands on the flow or is all that is left. */
final class Antwoordpijlen {

    private final Proceseisen eisen;

    Antwoordpijlen(Proceseisen eisen) {
        this.eisen = eisen;
    }

    /** Whether a gateway asks for this variable. */
    boolean vraagt(FlowNode stap, String gegeven) {
        return stap instanceof Gateway
                && stap.getOutgoing().stream()
                        .flatMap(pijl -> voorwaarde(pijl).stream())
                        .anyMatch(voorwaarde -> voorwaarde.variabele().equals(gegeven));
    }

    /**
     * Flows with one answer.
     *
     * @param antwoord as in a condition, without the braces: {@code soort == 'verzoek'}, {@code geldNodig}
     */
    Predicate<SequenceFlow> bij(String antwoord) {
        Voorwaarde gezocht = Uitdrukking.voorwaarde("${" + antwoord + "}")
                .orElseThrow(() -> new IllegalStateException("processen.yaml: no such answer: " + antwoord));
        return pijl -> voorwaarde(pijl).map(is -> zelfde(is, gezocht)).orElseGet(() -> blijftOver(pijl, gezocht));
    }

    private static boolean zelfde(Voorwaarde is, Voorwaarde gezocht) {
        return is.gelijk()
                && is.variabele().equals(gezocht.variabele())
                && is.waarde().equals(gezocht.waarde());
    }

    /** The default flow of a question that names every other answer. */
    private boolean blijftOver(SequenceFlow pijl, Voorwaarde gezocht) {
        if (!(pijl.getSource() instanceof ExclusiveGateway vraag) || !pijl.equals(vraag.getDefault())) {
            return false;
        }
        Set<String> over = new HashSet<>(gezocht.jaNee() ? Set.of("true", "false") : waarden(gezocht.variabele()));
        for (SequenceFlow ander : vraag.getOutgoing()) {
            if (!ander.equals(pijl)) {
                voorwaarde(ander)
                        .filter(is -> is.gelijk() && is.variabele().equals(gezocht.variabele()))
                        .ifPresent(is -> over.remove(is.waarde()));
            }
        }
        return over.equals(Set.of(gezocht.waarde()));
    }

    private Set<String> waarden(String gegeven) {
        Set<String> waarden = new HashSet<>(eisen.gegevens().waarden().getOrDefault(gegeven, Set.of()));
        eisen.stappen().values().stream()
                .flatMap(velden -> Optional.ofNullable(velden.get(gegeven)).stream())
                .forEach(veld -> waarden.addAll(veld.waarden()));
        return waarden;
    }

    private static Optional<Voorwaarde> voorwaarde(SequenceFlow pijl) {
        return Optional.ofNullable(pijl.getConditionExpression())
                .flatMap(tekst -> Uitdrukking.voorwaarde(tekst.getTextContent()));
    }
}
