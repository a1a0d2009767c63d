package nl.wijkregie.financiering.process;

import jakarta.ws.rs.core.Response.Status;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.financiering.GeenMandaat;
import nl.wijkregie.financiering.OnjuisteOpgave;
import org.camunda.bpm.engine.rest.exception.RestException;

/** Says to who fills in a form what the domain refuses: 400 with the fields, or 403. */
final class Weigering {

    private Weigering() {}

    static RestException van(OnjuisteOpgave fout) {
        return new OngeldigeInvoer(fout.bezwaren().stream()
                .map(bezwaar -> new OngeldigeInvoer.Fout(bezwaar.veld(), bezwaar.zin()))
                .toList());
    }

    static RestException van(GeenMandaat fout) {
        return new StapGeweigerd(Status.FORBIDDEN, fout.getMessage());
    }
}
