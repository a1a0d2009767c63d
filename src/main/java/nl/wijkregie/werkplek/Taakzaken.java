package nl.wijkregie.werkplek;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the case of a task, for the user who is authenticated with the engine. */
@Component
public class Taakzaken {

    private final TaskService taken;
    private final RuntimeService processen;
    private final ProcessEngineConfigurationImpl engine;

    Taakzaken(TaskService taken, RuntimeService processen, ProcessEngineConfigurationImpl engine) {
        this.taken = taken;
        this.processen = processen;
        this.engine = engine;
    }

    /** The task, or empty when it does not exist or the user may not read it; the two are not told apart. */
    Optional<Taak> zoek(String taakId) {
        return Optional.ofNullable(taken.createTaskQuery().taskId(taakId).singleResult())
                .map(taak -> new Taak(taak.getId(), kenmerk(taak)));
    }

    /** Whether the user may read a task of this case now. */
    public boolean heeftTaakVan(String kenmerk) {
        return taken.createTaskQuery().processInstanceBusinessKey(kenmerk).count() > 0;
    }

    /** Whether one of these groups may take a task of this case now, or somebody took it. */
    boolean heeftTaakVan(String kenmerk, Collection<String> groepen) {
        return !groepen.isEmpty()
                && taken.createTaskQuery()
                                .processInstanceBusinessKey(kenmerk)
                                .taskCandidateGroupIn(List.copyOf(groepen))
                                .includeAssignedTasks()
                                .count()
                        > 0;
    }

    /** Ids of the open tasks of this case that the user may read. */
    public Set<String> leesbareTakenVan(String kenmerk) {
        return taken.createTaskQuery().processInstanceBusinessKey(kenmerk).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    /** Who may read the task may know its kenmerk, also without the right to read the process instance. */
    private @Nullable String kenmerk(Task taak) {
        if (taak.getProcessInstanceId() == null) {
            return null;
        }
        ProcessInstance proces = engine.getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(() -> processen
                        .createProcessInstanceQuery()
                        .processInstanceId(taak.getProcessInstanceId())
                        .singleResult()));
        return proces == null ? null : proces.getBusinessKey();
    }

    /**
     * A task of the engine.
     *
     * @param kenmerk business key of its process, or null when it has none
     */
    record Taak(String id, @Nullable String kenmerk) {}
}
