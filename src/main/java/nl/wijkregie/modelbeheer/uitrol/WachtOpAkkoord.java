package nl.wijkregie.modelbeheer.uitrol;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * How the engine's REST services hear that a change is stored and waits: there is no deployment to give back. The answer
 * has status 202, this name as its type, and the sentence with the number.
 */
final class WachtOpAkkoord extends RestException {

    WachtOpAkkoord(String zin) {
        super(Status.ACCEPTED, zin);
    }
}
