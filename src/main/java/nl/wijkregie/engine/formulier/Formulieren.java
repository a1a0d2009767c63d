package nl.wijkregie.engine.formulier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/**
 * The deployed forms of the steps. What is deployed never changes, so a form is read once; only a form that is bound
 * to the latest version costs a query each time.
 */
final class Formulieren {

    private final Map<String, Formulier> opVerwijzing = new ConcurrentHashMap<>();
    private final Map<String, Formulier> opDefinitie = new ConcurrentHashMap<>();

    /** The form of a task, empty when the model names none. Runs inside a command. */
    Optional<Formulier> van(TaskEntity taak, CommandContext command) {
        TaskDefinition definitie = taak.getTaskDefinition();
        return definitie == null
                ? Optional.empty()
                : van(definitie.getTaskFormHandler().createTaskForm(taak), command);
    }

    /** The start form of a process, empty when the model names none. Runs inside a command. */
    Optional<Formulier> van(ProcessDefinitionEntity proces, CommandContext command) {
        return proces.getStartFormHandler() == null
                ? Optional.empty()
                : van(proces.getStartFormHandler().createStartFormData(proces), command);
    }

    private Optional<Formulier> van(FormData gegevens, CommandContext command) {
        CamundaFormRef verwijzing = gegevens.getCamundaFormRef();
        if (verwijzing == null || verwijzing.getKey() == null) {
            return Optional.empty();
        }
        if (DefaultFormHandler.FORM_REF_BINDING_LATEST.equals(verwijzing.getBinding())) {
            return Optional.of(zoek(verwijzing, gegevens.getDeploymentId(), command));
        }
        String sleutel = String.join(
                "/",
                verwijzing.getBinding(),
                gegevens.getDeploymentId(),
                verwijzing.getKey(),
                String.valueOf(verwijzing.getVersion()));
        Formulier bekend = opVerwijzing.get(sleutel);
        if (bekend == null) {
            bekend = zoek(verwijzing, gegevens.getDeploymentId(), command);
            opVerwijzing.put(sleutel, bekend);
        }
        return Optional.of(bekend);
    }

    private Formulier zoek(CamundaFormRef verwijzing, String deployment, CommandContext command) {
        CamundaFormDefinition definitie =
                command.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(verwijzing, deployment));
        if (definitie == null) {
            throw new NotFoundException("No deployed form '" + verwijzing.getKey() + "'");
        }
        Formulier bekend = opDefinitie.get(definitie.getId());
        if (bekend == null) {
            bekend = lees(definitie, command);
            opDefinitie.put(definitie.getId(), bekend);
        }
        return bekend;
    }

    private static Formulier lees(CamundaFormDefinition definitie, CommandContext command) {
        GetDeploymentResourceCmd bron =
                new GetDeploymentResourceCmd(definitie.getDeploymentId(), definitie.getResourceName());
        try (InputStream inhoud = command.runWithoutAuthorization(bron)) {
            return Formulierlezer.lees(definitie.getResourceName(), inhoud.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
