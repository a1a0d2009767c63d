package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.wijkregie.engine.Eigenschappen;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** What one version of a process says of a user task. */
final class Taakmodel {

    private final TaskDefinition taak;
    private final @Nullable ActivityImpl stap;

    Taakmodel(ProcessDefinitionEntity definitie, String stap) {
        this.taak = definitie.getTaskDefinitions().get(stap);
        this.stap = definitie.findActivity(stap);
    }

    /** Candidate groups for this case, in the order of the model. */
    Set<String> groepen(VariableScope zaak) {
        Set<String> groepen = new LinkedHashSet<>();
        for (Expression uitdrukking : taak.getCandidateGroupIdExpressions()) {
            Object waarde = uitdrukking.getValue(zaak);
            if (waarde instanceof String tekst) {
                Arrays.stream(tekst.split(",")).map(String::strip).forEach(groepen::add);
            } else if (waarde instanceof Collection<?> lijst) {
                lijst.forEach(groep -> groepen.add(String.valueOf(groep)));
            }
        }
        groepen.remove("");
        return groepen;
    }

    @Nullable
    String naam(VariableScope zaak) {
        Expression naam = taak.getNameExpression();
        return naam == null || naam.getValue(zaak) == null ? null : String.valueOf(naam.getValue(zaak));
    }

    @Nullable
    String termijn() {
        String termijn = stap == null ? null : Eigenschappen.van(stap).get("termijn");
        return termijn == null || termijn.isBlank() ? null : termijn;
    }
}
