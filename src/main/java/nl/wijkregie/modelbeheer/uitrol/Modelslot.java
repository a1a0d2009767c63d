package nl.wijkregie.modelbeheer.uitrol;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One change of the models at a time, on all servers together: the engine's own lock on deployments, taken before anybody
 * reads what is live and held until all of it is stored.
 */
@Component
class Modelslot {

    private final ProcessEngineConfigurationImpl engine;
    private final TransactionTemplate transactie;

    Modelslot(ProcessEngine engine, PlatformTransactionManager transacties) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.transactie = new TransactionTemplate(transacties);
    }

    <T> T binnen(Supplier<T> werk) {
        return transactie.execute(bezig -> {
            engine.getCommandExecutorTxRequired().execute(opdracht -> {
                opdracht.getPropertyManager().acquireExclusiveLock();
                return true;
            });
            return werk.get();
        });
    }
}
