package nl.wijkregie.budgetjaar.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.wijkregie.budgetjaar.Budgetjaarproces;
import nl.wijkregie.budgetjaar.Jaarkenmerk;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the process of a budget year; needs no rights of whoever set it in motion. */
@Component
class EngineBudgetjaarproces implements Budgetjaarproces {

    private final RuntimeService processen;
    private final RepositoryService modellen;
    private final ProcessEngineConfigurationImpl engine;

    // Lazy: the engine itself needs beans of this room while it is being built.
    EngineBudgetjaarproces(
            @Lazy RuntimeService processen,
            @Lazy RepositoryService modellen,
            @Lazy ProcessEngineConfigurationImpl engine) {
        this.processen = processen;
        this.modellen = modellen;
        this.engine = engine;
    }

    @Override
    public boolean isErEen() {
        return modellen.createProcessDefinitionQuery()
                        .processDefinitionKey(BudgetjaarProces.SLEUTEL)
                        .count()
                > 0;
    }

    @Override
    public boolean loopt(int jaar) {
        return engine.getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(() -> processen
                                .createProcessInstanceQuery()
                                .processDefinitionKey(BudgetjaarProces.SLEUTEL)
                                .processInstanceBusinessKey(Jaarkenmerk.van(jaar))
                                .count()
                        > 0));
    }

    @Override
    public void begin(int jaar) {
        zonderRechten(() ->
                processen.startProcessInstanceByKey(BudgetjaarProces.SLEUTEL, Jaarkenmerk.van(jaar), variabelen(jaar)));
    }

    @Override
    public void wachtOpJaareinde(int jaar) {
        zonderRechten(() -> processen
                .createProcessInstanceByKey(BudgetjaarProces.SLEUTEL)
                .businessKey(Jaarkenmerk.van(jaar))
                .setVariables(variabelen(jaar))
                .setVariable(BudgetjaarProces.Variabelen.JAAREINDE.naam(), Jaareinde.van(jaar))
                .startBeforeActivity(BudgetjaarProces.Stappen.JAAREINDE)
                .execute());
    }

    /** The engine would otherwise write what happens here together with what the caller is doing. */
    @Override
    public <T> T apart(Supplier<T> daad) {
        return Objects.requireNonNull(engine.getCommandExecutorTxRequiresNew()
                .execute(opdracht -> opdracht.runWithoutAuthorization(daad::get)));
    }

    static Map<String, Object> variabelen(int jaar) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put(BudgetjaarProces.Variabelen.JAAR.naam(), jaar);
        return variabelen;
    }

    private void zonderRechten(Supplier<?> daad) {
        engine.getCommandExecutorTxRequired().execute(opdracht -> opdracht.runWithoutAuthorization(() -> daad.get()));
    }
}
