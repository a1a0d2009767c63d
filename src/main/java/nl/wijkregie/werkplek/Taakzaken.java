package nl.wijkregie.werkplek;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the case of a task, for the user who is authenticated with the engine. */
@Component
class Taakzaken {

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
    boolean heeftTaakVan(String kenmerk) {
        return taken.createTaskQuery().processInstanceBusinessKey(kenmerk).count() > 0;
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
