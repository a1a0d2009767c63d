package nl.wijkregie.herverdeling.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkregie.herverdeling.Budgetbesluit;
import nl.wijkregie.herverdeling.Herverdelingsproces;
import nl.wijkregie.wijkbudget.Pot;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts the process of a request and hands messages to those who wait. Looks who waits before it calls: a refusal of the
 * engine would undo the whole transaction. What it does needs no rights of whoever set it in motion.
 */
@Component
class EngineHerverdelingsproces implements Herverdelingsproces {

    private final RuntimeService processen;
    private final TaskService taken;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient database;

    // Lazy: the engine itself needs beans of this room while it is being built.
    EngineHerverdelingsproces(
            @Lazy RuntimeService processen,
            @Lazy TaskService taken,
            @Lazy ProcessEngineConfigurationImpl engine,
            JdbcClient database) {
        this.processen = processen;
        this.taken = taken;
        this.engine = engine;
        this.database = database;
    }

    @Override
    public void start(String kenmerk, Pot pot) {
        zonderRechten(() -> processen.startProcessInstanceByKey(HerverdelingProces.SLEUTEL, kenmerk, variabelen(pot)));
    }

    static Map<String, Object> variabelen(Pot pot) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put(HerverdelingProces.Variabelen.JAAR.naam(), pot.jaar());
        variabelen.put(HerverdelingProces.Variabelen.WIJK.naam(), pot.wijk());
        variabelen.put(HerverdelingProces.Variabelen.POT.naam(), pot.soort().code());
        return variabelen;
    }

    @Override
    public boolean laatVervallen(String kenmerk) {
        Execution wacht = wachtOp(HerverdelingProces.Meldingen.HERVERDELING_VERVALLEN, kenmerk);
        if (wacht == null || taakIsBezet(kenmerk)) {
            return false;
        }
        zonderRechten(() -> {
            processen.messageEventReceived(HerverdelingProces.Meldingen.HERVERDELING_VERVALLEN, wacht.getId());
            return null;
        });
        return true;
    }

    @Override
    public boolean wacht(String kenmerk) {
        return wachtOp(HerverdelingProces.Meldingen.BUDGETBESLUIT, kenmerk) != null;
    }

    @Override
    public void besloten(String kenmerk, Budgetbesluit besluit) {
        Execution wacht = wachtOp(HerverdelingProces.Meldingen.BUDGETBESLUIT, kenmerk);
        if (wacht == null) {
            throw new IllegalStateException("Case " + kenmerk + " does not wait for money");
        }
        zonderRechten(() -> {
            processen.messageEventReceived(
                    HerverdelingProces.Meldingen.BUDGETBESLUIT,
                    wacht.getId(),
                    Map.of(HerverdelingProces.Variabelen.BUDGETBESLUIT.naam(), besluit.code()));
            return null;
        });
    }

    private @Nullable Execution wachtOp(String melding, String kenmerk) {
        return zonderRechten(() -> processen
                .createExecutionQuery()
                .processInstanceBusinessKey(kenmerk)
                .messageEventSubscriptionName(melding)
                .singleResult());
    }

    /**
     * Whether somebody takes or completes a task of this process at this moment. Such a one holds the task, or our record
     * of it, and may wait for the pot, which we hold: waiting for each other would never end. When nobody does, we hold
     * both from now on.
     */
    private boolean taakIsBezet(String kenmerk) {
        List<Task> open = zonderRechten(() ->
                taken.createTaskQuery().processInstanceBusinessKey(kenmerk).list());
        return open.stream()
                .map(Task::getId)
                .anyMatch(taak -> bezet("select ID_ from ACT_RU_TASK where ID_ = ? for update skip locked", taak)
                        || bezet("select taak_id from taak where taak_id = ? for update skip locked", taak));
    }

    private boolean bezet(String slot, String taak) {
        return database.sql(slot).param(taak).query(String.class).optional().isEmpty();
    }

    private <T> @Nullable T zonderRechten(Callable<@Nullable T> werk) {
        return engine.getCommandExecutorTxRequired().execute(opdracht -> opdracht.runWithoutAuthorization(werk));
    }
}
