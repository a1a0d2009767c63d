package nl.wijkregie.engine.formulier;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Finds form and domain of a step. */
final class Stappen {

    private final Formulieren formulieren = new Formulieren();
    private final Supplier<Stream<Stapverwerker>> verwerkers;

    /** @param verwerkers asked at each step: the domain's beans need the engine, so they come after it */
    Stappen(Supplier<Stream<Stapverwerker>> verwerkers) {
        this.verwerkers = verwerkers;
    }

    /** A step that has both a form and a domain that handles it. */
    record Formulierstap(Stap stap, Formulier formulier, Stapverwerker verwerker) {}

    static ProcessDefinitionEntity proces(String definitieId, CommandContext command) {
        return command.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitieId);
    }

    Optional<Formulierstap> van(TaskEntity taak, CommandContext command) {
        if (taak.getProcessDefinitionId() == null) {
            return Optional.empty();
        }
        String proces = proces(taak.getProcessDefinitionId(), command).getKey();
        Optional<Stapverwerker> verwerker = verwerker(proces);
        if (verwerker.isEmpty()) {
            return Optional.empty();
        }
        return formulieren.van(taak, command).map(formulier -> {
            ExecutionEntity zaak = taak.getProcessInstance();
            Stap stap = new Stap(
                    proces,
                    taak.getTaskDefinitionKey(),
                    taak.getName() == null ? taak.getTaskDefinitionKey() : taak.getName(),
                    zaak == null ? null : zaak.getBusinessKey(),
                    taak.getId(),
                    Beller.van(command).account());
            return new Formulierstap(stap, formulier, verwerker.get());
        });
    }

    Optional<Formulierstap> van(ProcessDefinitionEntity proces, CommandContext command) {
        Optional<Stapverwerker> verwerker = verwerker(proces.getKey());
        if (verwerker.isEmpty()) {
            return Optional.empty();
        }
        return formulieren.van(proces, command).map(formulier -> {
            String naam = proces.getName() == null ? proces.getKey() : proces.getName();
            Stap stap = new Stap(
                    proces.getKey(), null, naam, null, null, Beller.van(command).account());
            return new Formulierstap(stap, formulier, verwerker.get());
        });
    }

    private Optional<Stapverwerker> verwerker(String proces) {
        try (Stream<Stapverwerker> alle = verwerkers.get()) {
            return alle.filter(v -> v.proces().equals(proces)).findFirst();
        }
    }
}
