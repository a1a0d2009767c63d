package nl.wijkregie.engine.formulier;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** Takes in forms, and fills them with what the engine does not hold. */
public class WijkregieFormService extends FormServiceImpl {

    private final Stapuitvoering uitvoering;
    private final Formulierinhoud inhoud;

    WijkregieFormService(Stapuitvoering uitvoering, Formulierinhoud inhoud) {
        this.uitvoering = uitvoering;
        this.inhoud = inhoud;
    }

    @Override
    public @Nullable ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public @Nullable ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, Object> properties) {
        return uitvoering.start(
                commandExecutor,
                processDefinitionId,
                businessKey,
                properties,
                gecontroleerd -> super.submitStartForm(processDefinitionId, businessKey, gecontroleerd));
    }

    @Override
    public @Nullable ProcessInstance submitStartFormData(
            String processDefinitionId, @Nullable Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, alsVariabelen(properties));
    }

    @Override
    public @Nullable ProcessInstance submitStartFormData(
            String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, String> properties) {
        return submitStartForm(processDefinitionId, businessKey, alsVariabelen(properties));
    }

    @Override
    public void submitTaskFormData(String taskId, @Nullable Map<String, String> properties) {
        submitTaskForm(taskId, alsVariabelen(properties));
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        uitvoering.voltooi(commandExecutor, taskId, properties, gecontroleerd -> {
            super.submitTaskForm(taskId, gecontroleerd);
            return null;
        });
    }

    @Override
    public @Nullable VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
        return uitvoering.voltooi(
                commandExecutor,
                taskId,
                properties,
                gecontroleerd -> super.submitTaskFormWithVariablesInReturn(taskId, gecontroleerd, deserializeValues));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return inhoud.startformulier(
                commandExecutor, processDefinitionId, () -> super.getDeployedStartForm(processDefinitionId));
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, @Nullable Collection<String> formVariables, boolean deserializeObjectValues) {
        return inhoud.vanStart(
                commandExecutor,
                processDefinitionId,
                formVariables,
                namen -> super.getStartFormVariables(processDefinitionId, namen, deserializeObjectValues));
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> formVariables, boolean deserializeObjectValues) {
        return inhoud.vanTaak(
                commandExecutor,
                taskId,
                formVariables,
                namen -> super.getTaskFormVariables(taskId, namen, deserializeObjectValues));
    }

    private static @Nullable Map<String, Object> alsVariabelen(@Nullable Map<String, String> properties) {
        return properties == null ? null : new HashMap<>(properties);
    }
}
