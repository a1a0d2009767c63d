package nl.wijkregie.modelbeheer.verhuizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.batch.BatchJobHandler;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the batch that moves cases known to the engine. */
@Configuration(proxyBeanMethods = false)
class Verhuisconfiguratie {

    /** Static, because the engine is made before most beans. */
    @Bean
    static ProcessEnginePlugin verhuisplugin(ObjectProvider<Verhuisopdrachten> opdrachten) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<BatchJobHandler<?>> bestaand =
                        Objects.requireNonNullElse(engine.getCustomBatchJobHandlers(), List.of());
                List<BatchJobHandler<?>> samen = new ArrayList<>(bestaand);
                samen.add(new Verhuisbatch(opdrachten));
                engine.setCustomBatchJobHandlers(samen);
            }
        };
    }
}
