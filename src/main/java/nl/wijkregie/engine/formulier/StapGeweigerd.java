package nl.wijkregie.engine.formulier;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/** The step itself is refused, whatever the answers are: the task is not this user's, or not in a state to be done. */
public class StapGeweigerd extends RestException {

    private static final long serialVersionUID = 1L;

    /**
     * @param status the HTTP status of the answer
     * @param zin one Dutch sentence that says what to do
     */
    public StapGeweigerd(Status status, String zin) {
        super(status, zin);
    }
}
