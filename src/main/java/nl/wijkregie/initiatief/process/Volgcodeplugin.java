package nl.wijkregie.initiatief.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkregie.initiatief.volgen.Volgcodeaanvragen;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the job that handles requests for a lost code known to the engine. */
@Configuration(proxyBeanMethods = false)
class Volgcodeplugin {

    /** Static, because the engine is made before most beans. */
    @Bean
    static ProcessEnginePlugin volgcodeSturen(ObjectProvider<Volgcodeaanvragen> aanvragen) {
        return new AbstractProcessEnginePlugin() {
            @Override
            @SuppressWarnings("rawtypes") // as the engine declares it
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<JobHandler> handlers =
                        new ArrayList<>(Objects.requireNonNullElse(engine.getCustomJobHandlers(), List.of()));
                handlers.add(new VolgcodeSturen(aanvragen));
                engine.setCustomJobHandlers(handlers);
            }
        };
    }
}
