package nl.wijkregie.werkplek.cockpit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.wijkregie.werkplek.Cijferrecht;

/** Figures about cases and money for the start page of Cockpit (ROE-F14, ROE-I4). */
@Path("plugin/" + Cijferplugin.ID)
public class Cijferpunt extends Cijferingang {

    public Cijferpunt() {
        super(Cijferplugin.ID);
    }

    /** What this reader can choose from. */
    @GET
    @Path("{engine}/panelen")
    public Response panelen(@PathParam("engine") String engine) {
        return antwoord(engine, Cijferrecht::cijfers, (beans, recht) -> json(Map.of("wijken", recht.wijken())));
    }
}
