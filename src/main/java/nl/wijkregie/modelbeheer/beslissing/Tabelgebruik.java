package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
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

    boolean vraagtEenAntwoord() {
        return vraagt.equals("singleEntry") || vraagt.equals("singleResult");
    }

    boolean vraagtLijst() {
        return vraagt.equals("collectEntries") || vraagt.equals("resultList");
    }

    /** The codes with which the conditions of the process compare the answer; empty when another code has a way too. */
    Optional<Set<String>> codesMetEenWeg() {
        Pattern vergelijking = Pattern.compile("\\b" + Pattern.quote(variabele) + "\\s*==\\s*['\"]([^'\"]*)['\"]");
        Set<String> codes = new TreeSet<>();
        for (ConditionExpression voorwaarde : proces.elementen(ConditionExpression.class)) {
            Matcher gevonden = vergelijking.matcher(tekst(voorwaarde.getTextContent()));
            while (gevonden.find()) {
                codes.add(gevonden.group(1));
                if (voorwaarde.getParentElement() instanceof SequenceFlow pijl
                        && pijl.getSource() instanceof ExclusiveGateway vraag
                        && vraag.getDefault() != null) {
                    return Optional.empty();
                }
            }
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
