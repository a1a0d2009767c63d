package nl.wijkregie.engine.formulier;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts our form and task services in the place of the engine's own. */
@Configuration(proxyBeanMethods = false)
public class FormulierServices {

    @Bean
    ProcessEnginePlugin formulierPlugin(
            ObjectProvider<Stapverwerker> verwerkers, PlatformTransactionManager transacties, DataSource bron) {
        Stappen stappen = new Stappen(verwerkers::stream);
        Stapuitvoering uitvoering =
                new Stapuitvoering(stappen, new TransactionTemplate(transacties), new Taakslot(bron));
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTaskService(new WijkregieTaskService(uitvoering));
                engine.setFormService(new WijkregieFormService(uitvoering, new Formulierinhoud(stappen)));
            }
        };
    }
}
