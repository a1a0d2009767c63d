package nl.wijkregie.engine;

import java.util.List;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks every new model before the engine takes it, whichever way it comes in: at start, or from the Modeler. */
@Component
class Modelbewaker implements Deployer {

    private static final int ONJUIST = 400;

    private final ObjectProvider<Modelcontrole> controles;

    Modelbewaker(ObjectProvider<Modelcontrole> controles) {
        this.controles = controles;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<Modelcontrole> alle = controles.orderedStream().toList();
        deployment
                .getResources()
                .values()
                .forEach(model -> alle.forEach(controle -> {
                    try {
                        controle.controleer(model.getName(), model.getBytes());
                    } catch (IllegalArgumentException geweigerd) {
                        LaatsteFout.meld(geweigerd.getMessage(), ONJUIST);
                        throw geweigerd;
                    }
                }));
    }
}
