package nl.wijkregie.werkplek.wijkagenda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkregie.wijkagenda.process.WijkagendaProces;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the engine which tasks there are for an agenda, and what a task is about. */
@Component
class Enginetaken {

    /** Tasks whose work is done on our pages, in the order of the steps. */
    static final List<String> OP_DE_PAGINA = List.of(
            Stappen.OVERZICHT_OPSTELLEN, Stappen.BEWONERSTOETS, Stappen.PRIORITEREN, Stappen.AGENDA_SAMENSTELLEN);

    private static final String RONDE = "ronde";
    private static final String MAATREGEL = "maatregel";

    private final TaskService taken;
    private final RuntimeService processen;
    private final ProcessEngineConfigurationImpl engine;

    Enginetaken(TaskService taken, RuntimeService processen, ProcessEngineConfigurationImpl engine) {
        this.taken = taken;
        this.processen = processen;
        this.engine = engine;
    }

    /** The task, or empty when it does not exist or the user may not read it; the two are not told apart. */
    Optional<Enginetaak> zoek(String taakId) {
        return Optional.ofNullable(taken.createTaskQuery().taskId(taakId).singleResult())
                .map(taak -> zonderRechten(() -> lees(taak)));
    }

    /** Open tasks of an agenda whose work is done on our pages, newest round first; whoever looks. */
    List<Enginetaak> opDePagina(String agenda) {
        return zonderRechten(() -> taken
                .createTaskQuery()
                .processInstanceBusinessKey(agenda)
                .processDefinitionKey(WijkagendaProces.SLEUTEL)
                .taskDefinitionKeyIn(OP_DE_PAGINA.toArray(String[]::new))
                .list()
                .stream()
                .map(this::lees)
                .sorted(Comparator.comparingInt(Enginetaak::ronde).reversed())
                .toList());
    }

    private Enginetaak lees(Task taak) {
        Map<String, Object> waarden = taken.getVariables(taak.getId(), List.of(RONDE, MAATREGEL));
        return new Enginetaak(
                taak.getId(),
                taak.getTaskDefinitionKey(),
                taak.getName(),
                kenmerk(taak),
                waarden.get(RONDE) instanceof Number ronde ? ronde.intValue() : 0,
                waarden.get(MAATREGEL) instanceof String maatregel ? maatregel : null,
                taak.getAssignee());
    }

    private @Nullable String kenmerk(Task taak) {
        if (taak.getProcessInstanceId() == null) {
            return null;
        }
        ProcessInstance proces = processen
                .createProcessInstanceQuery()
                .processInstanceId(taak.getProcessInstanceId())
                .singleResult();
        return proces == null ? null : proces.getBusinessKey();
    }

    private <T> T zonderRechten(Supplier<T> lezen) {
        return engine.getCommandExecutorTxRequired().execute(opdracht -> opdracht.runWithoutAuthorization(lezen::get));
    }

    /**
     * A task of the engine.
     *
     * @param kenmerk business key of its process, or null when it has none
     * @param ronde round of the agenda; 0 when it has none
     * @param maatregel kenmerk of its measure, or null
     * @param account who has it, or null
     */
    record Enginetaak(
            String id,
            String stap,
            String naam,
            @Nullable String kenmerk,
            int ronde,
            @Nullable String maatregel,
            @Nullable String account) {}
}
