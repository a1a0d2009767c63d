package nl.wijkregie.werkplek.wijkagenda;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wijkregie.werkplek.Taakingang;

/** Endpoint of the tab Wijkagenda: which page belongs to a task. */
@Path("plugin/" + Agendaplugin.ID)
public class Agendaingang extends Taakingang {

    public Agendaingang() {
        super(Agendaplugin.ID);
    }

    /** The page of a task; 200 also when there is none. */
    @GET
    @Path("{engine}/taak/{taak}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pagina(@PathParam("engine") String engine, @PathParam("taak") String taak) {
        return antwoord(
                engine, (beans, lezer) -> beans.getBean(Taakagendas.class).van(taak));
    }
}
