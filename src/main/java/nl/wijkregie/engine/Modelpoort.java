package nl.wijkregie.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.stereotype.Component;

/** Lets no file into the engine that fails a check, whichever way it is deployed: at the start, or by REST. */
@Component
class Modelpoort implements Deployer {

    private final List<Modelcontrole> controles;

    Modelpoort(List<Modelcontrole> controles) {
        this.controles = controles;
    }

    /** @throws RestException with status 400 and the sentence of the check that refuses */
    @Override
    public void deploy(DeploymentEntity deployment) {
        // What was let in before is only read into memory again.
        if (!deployment.isNew() || deployment.getResources() == null) {
            return;
        }
        deployment
                .getResources()
                .values()
                .forEach(bestand -> controles.forEach(controle -> {
                    try {
                        controle.controleer(bestand.getName(), bestand.getBytes());
                    } catch (IllegalArgumentException geweigerd) {
                        LaatsteFout.meld(geweigerd.getMessage(), Status.BAD_REQUEST.getStatusCode());
                        throw new RestException(Status.BAD_REQUEST, geweigerd.getMessage());
                    }
                }));
    }
}
