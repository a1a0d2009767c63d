package nl.wijkregie.engine.formulier;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Completes tasks as their forms allow, whichever way the completion comes in. */
public class WijkregieTaskService extends TaskServiceImpl {

    private final Stapuitvoering uitvoering;

    WijkregieTaskService(Stapuitvoering uitvoering) {
        this.uitvoering = uitvoering;
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        uitvoering.voltooi(commandExecutor, taskId, variables, gecontroleerd -> {
            super.complete(taskId, gecontroleerd);
            return null;
        });
    }

    @Override
    public @Nullable VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
        return uitvoering.voltooi(
                commandExecutor,
                taskId,
                variables,
                gecontroleerd -> super.completeWithVariablesInReturn(taskId, gecontroleerd, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, null);
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        uitvoering.geefTerug(commandExecutor, taskId, variables, () -> super.resolveTask(taskId, variables));
    }
}
