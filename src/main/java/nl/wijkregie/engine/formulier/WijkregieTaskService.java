package nl.wijkregie.engine.formulier;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
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

    /** Taking a task twice at once, as with a double click, gives its rights twice: then the first one has it. */
    @Override
    public void claim(String taskId, String userId) {
        try {
            super.claim(taskId, userId);
        } catch (ProcessEngineException fout) {
            if (!ExceptionUtil.checkConstraintViolationException(fout)) {
                throw fout;
            }
            String zin = "Deze taak is net al opgepakt. Ververs de takenlijst.";
            LaatsteFout.meld(zin, Status.CONFLICT.getStatusCode());
            throw new StapGeweigerd(Status.CONFLICT, zin);
        }
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
