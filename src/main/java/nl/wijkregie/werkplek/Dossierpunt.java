package nl.wijkregie.werkplek;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Endpoint of the tab Dossier. */
@Path("plugin/" + Dossierplugin.ID)
public class Dossierpunt extends Taakingang {

    public Dossierpunt() {
        super(Dossierplugin.ID);
    }

    /** The case of a task; 200 also when the task has no case. */
    @GET
    @Path("{engine}/taak/{taak}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response dossier(@PathParam("engine") String engine, @PathParam("taak") String taak) {
        return antwoord(
                engine, (beans, lezer) -> beans.getBean(Taakdossiers.class).van(taak, lezer));
    }
}
