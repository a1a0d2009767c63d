package nl.wijkregie.modelbeheer.uitrol;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our deployments into the engine. */
@Component
class Modelplugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Modeluitrol> uitrol;

    Modelplugin(ObjectProvider<Modeluitrol> uitrol) {
        this.uitrol = uitrol;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setRepositoryService(new WijkregieRepositoryService(uitrol::getObject, engine::getIdentityService));
        // The lock in the database keeps deployments apart, also those of two servers; a second lock in memory, taken
        // in
        // another order, could make two of them wait for each other.
        engine.setDeploymentSynchronized(false);
    }
}
