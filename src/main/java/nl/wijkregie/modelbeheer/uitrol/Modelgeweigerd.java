package nl.wijkregie.modelbeheer.uitrol;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/** How the engine's REST services hear that a change is refused; its name is the kind of error in their answer. */
final class Modelgeweigerd extends RestException {

    Modelgeweigerd(Status status, String zin, Versieweigering oorzaak) {
        super(status, oorzaak, zin);
    }
}
