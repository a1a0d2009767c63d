package nl.wijkregie.testsupport;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** A small model that only a test knows, past the door that keeps such models out of the application. */
public final class Proeflevering {

    private Proeflevering() {}

    public static Deployment lever(ProcessEngine engine, DeploymentBuilder bouwer) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new DeployCmd((DeploymentBuilderImpl) bouwer));
    }
}
