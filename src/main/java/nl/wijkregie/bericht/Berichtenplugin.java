package nl.wijkregie.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;

/** Makes the job that sends a message known to the engine; leaves what others registered in place. */
class Berichtenplugin extends AbstractProcessEnginePlugin {

    private final BerichtVerzenden verzenden;

    Berichtenplugin(BerichtVerzenden verzenden) {
        this.verzenden = verzenden;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<JobHandler> handlers =
                new ArrayList<>(Objects.requireNonNullElse(engine.getCustomJobHandlers(), List.of()));
        handlers.add(verzenden);
        engine.setCustomJobHandlers(handlers);
        engine.setFailedJobCommandFactory(new Verzendpogingen(Objects.requireNonNullElseGet(
                engine.getFailedJobCommandFactory(), DefaultFailedJobCommandFactory::new)));
    }
}
