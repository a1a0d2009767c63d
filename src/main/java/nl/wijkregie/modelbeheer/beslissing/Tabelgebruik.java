package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.jspecify.annotations.Nullable;

/**
 * A step that asks a table.
 *
 * @param vraagt how many answers it takes: singleEntry, collectEntries …; "" when the model does not say
 * @param variabele where the answer goes; "" when nowhere
 */
record Tabelgebruik(Procesmodel proces, String tabel, String vraagt, String variabele) {

    static List<Tabelgebruik> van(Modelset set, String tabel) {
        List<Tabelgebruik> gebruik = new ArrayList<>();
        for (Procesmodel proces : Procesmodel.alle(set)) {
            for (BusinessRuleTask taak : proces.elementen(BusinessRuleTask.class)) {
                if (tabel.equals(taak.getCamundaDecisionRef())) {
                    gebruik.add(new Tabelgebruik(
                            proces,
                            tabel,
                            tekst(taak.getCamundaMapDecisionResult()),
                            tekst(taak.getCamundaResultVariable())));
                }
            }
        }
        return gebruik;
    }

    /** Whether a process asks a table that is not there; it may well mean one that nobody asks. */
    static boolean mistEen(Modelset set) {
        return Procesmodel.alle(set).stream()
                .flatMap(proces -> proces.elementen(BusinessRuleTask.class).stream())
                .anyMatch(taak -> set.zoek(Bestandssoort.BESLISTABEL, tekst(taak.getCamundaDecisionRef()))
                        .isEmpty());
    }

    boolean vraagtEenAntwoord() {
        return vraagt.equals("singleEntry") || vraagt.equals("singleResult");
    }

    boolean vraagtLijst() {
        return vraagt.equals("collectEntries") || vraagt.equals("resultList");
    }

    /**
     * The codes that a question in the process waits for; empty when none waits, or when another code has a way too:
     * the arrow without a condition.
     */
    Optional<Set<String>> codesMetEenWeg() {
        Set<String> codes = new TreeSet<>();
        proces.elementen(ConditionExpression.class).forEach(voorwaarde -> codes.addAll(codes(voorwaarde)));
        boolean wacht = proces.elementen(ExclusiveGateway.class).stream()
                .anyMatch(vraag -> !vraag.getOutgoing().isEmpty()
                        && vraag.getOutgoing().stream()
                                .allMatch(pijl ->
                                        !codes(pijl.getConditionExpression()).isEmpty()));
        return wacht ? Optional.of(codes) : Optional.empty();
    }

    private Set<String> codes(@Nullable ConditionExpression voorwaarde) {
        Set<String> codes = new TreeSet<>();
        if (voorwaarde != null) {
            Matcher gevonden = Pattern.compile("\\b" + Pattern.quote(variabele) + "\\s*==\\s*['\"]([^'\"]*)['\"]")
                    .matcher(tekst(voorwaarde.getTextContent()));
            while (gevonden.find()) {
                codes.add(gevonden.group(1));
            }
        }
        return codes;
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
