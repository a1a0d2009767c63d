package nl.wijkregie.werkplek.takenlijst;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.werkplek.Taakingang;
import org.springframework.web.context.WebApplicationContext;

/** Endpoint of what we change in Tasklist itself. */
@Path("plugin/" + Takenlijstplugin.ID)
public class Takenlijstingang extends Taakingang {

    private static final List<String> BESTANDEN = List.of(
            "app/plugin.js",
            "app/plugin.css",
            "app/bewaren.js",
            "app/concepten.js",
            "app/getypt.js",
            "app/kaart.js",
            "app/kaartregels.js",
            "app/kop.js",
            "app/namen.js",
            "app/sortering.js",
            "app/taakkop.js",
            "app/verbinding.js",
            "app/woorden.js");

    /** A page of Tasklist holds 15 tasks; nobody reads the whole inbox through this door. */
    private static final int MEESTE_KAARTEN = 50;

    public Takenlijstingang() {
        super(Takenlijstplugin.ID);
    }

    /** The cards of these tasks, those that are not the reader's to read left out: 200. */
    @GET
    @Path("{engine}/kaarten")
    @Produces(MediaType.APPLICATION_JSON)
    public Response kaarten(@PathParam("engine") String engine, @QueryParam("taak") List<String> taken) {
        List<String> gevraagd = taken.stream().distinct().limit(MEESTE_KAARTEN).toList();
        return antwoord(
                engine,
                (beans, lezer) -> json(beans, beans.getBean(Kaarten.class).van(gevraagd)));
    }

    /** Who is logged in, and which pages of the workplace this account may open: 200. */
    @GET
    @Path("{engine}/werkplek")
    @Produces(MediaType.APPLICATION_JSON)
    public Response werkplek(@PathParam("engine") String engine) {
        return antwoord(
                engine,
                (beans, lezer) ->
                        json(beans, beans.getBean(Werkplekbeelden.class).van(lezer)));
    }

    /** The files that a browser may fetch; the web app itself knows of two only. */
    @Override
    protected List<String> getAllowedAssets() {
        return BESTANDEN;
    }

    private static Optional<byte[]> json(WebApplicationContext beans, Object inhoud) {
        try {
            return Optional.of(beans.getBean(ObjectMapper.class).writeValueAsBytes(inhoud));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("What Tasklist asks cannot be written as JSON", fout);
        }
    }
}
