package nl.wijkregie.initiatief.process;

import nl.wijkregie.initiatief.volgen.Volgcodeopdracht;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Plans the handling of a request for a lost code as a job of its own in the engine, in the transaction that is going on. */
@Component
class EngineVolgcodeopdracht implements Volgcodeopdracht {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineVolgcodeopdracht(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public void plan(String aanvraag) {
        engine.getObject().getCommandExecutorTxRequired().execute(opdracht -> plan(opdracht, aanvraag));
    }

    private static @Nullable Void plan(CommandContext opdracht, String aanvraag) {
        ProcessEngineConfigurationImpl instellingen = opdracht.getProcessEngineConfiguration();
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(VolgcodeSturen.TYPE);
        job.setJobHandlerConfiguration(new VolgcodeSturen.Aanvraag(aanvraag));
        job.setRetries(instellingen.getDefaultNumberOfRetries());
        job.setExclusive(false);
        if (instellingen.isJobExecutorAcquireByDueDate() || instellingen.isEnsureJobDueDateNotNull()) {
            job.setDuedate(ClockUtil.getCurrentTime());
        }
        // Cockpit shows incidents by definition, and retrying asks for a right on it.
        ProcessDefinitionEntity definitie =
                opdracht.getProcessDefinitionManager().findLatestProcessDefinitionByKey(InitiatiefProces.SLEUTEL);
        if (definitie != null) {
            job.setProcessDefinitionId(definitie.getId());
            job.setProcessDefinitionKey(definitie.getKey());
        }
        opdracht.getJobManager().send(job);
        return null;
    }
}
