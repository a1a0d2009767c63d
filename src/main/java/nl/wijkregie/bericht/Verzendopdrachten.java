package nl.wijkregie.bericht;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Plans the sending of a message as a job of its own in the engine, in the transaction that is going on. */
class Verzendopdrachten {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    /** @param engine asked for at first use, because the engine starts with beans that send messages */
    Verzendopdrachten(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    void plan(String berichtId) {
        // Joins the command that is going on, or else the Spring transaction.
        engine.getObject().getCommandExecutorTxRequired().execute(opdracht -> plan(opdracht, berichtId));
    }

    private @Nullable Void plan(CommandContext opdracht, String berichtId) {
        ProcessEngineConfigurationImpl instellingen = opdracht.getProcessEngineConfiguration();
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(BerichtVerzenden.TYPE);
        job.setJobHandlerConfiguration(new BerichtVerzenden.Berichtverwijzing(berichtId));
        job.setRetries(instellingen.getDefaultNumberOfRetries());
        // Not exclusive and not of an execution: messages do not wait for each other, and outlive their case.
        job.setExclusive(false);
        if (instellingen.isJobExecutorAcquireByDueDate() || instellingen.isEnsureJobDueDateNotNull()) {
            job.setDuedate(ClockUtil.getCurrentTime());
        }
        ProcessDefinition definitie = definitie(opdracht);
        if (definitie != null) {
            // Cockpit shows incidents by definition, and retrying asks for a right on it.
            job.setProcessDefinitionId(definitie.getId());
            job.setProcessDefinitionKey(definitie.getKey());
        }
        opdracht.getJobManager().send(job);
        return null;
    }

    /** The definition that is at work, or else the newest of the main process; null when there is none. */
    private static @Nullable ProcessDefinition definitie(CommandContext opdracht) {
        var uitvoering = Context.getBpmnExecutionContext();
        return uitvoering != null
                ? uitvoering.getProcessDefinition()
                : opdracht.getProcessDefinitionManager().findLatestProcessDefinitionByKey("initiatief");
    }
}
