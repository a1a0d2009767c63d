package nl.wijkregie.wijkagenda.process;

import jakarta.ws.rs.core.Response.Status;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.wijkagenda.GeenMandaat;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import org.camunda.bpm.engine.rest.exception.RestException;

/** Says to who fills in a form what the domain refuses: 400 with the field, or 403. */
final class Weigering {

    private Weigering() {}

    static RestException van(OnjuisteAgenda fout) {
        return new OngeldigeInvoer(fout.veld(), fout.getMessage());
    }

    static RestException van(GeenMandaat fout) {
        return new StapGeweigerd(Status.FORBIDDEN, fout.getMessage());
    }

    /** Does the work; a refusal of the domain becomes one that the form can show. */
    static void bij(Runnable werk) {
        try {
            werk.run();
        } catch (OnjuisteAgenda fout) {
            throw van(fout);
        } catch (GeenMandaat fout) {
            throw van(fout);
        }
    }
}
