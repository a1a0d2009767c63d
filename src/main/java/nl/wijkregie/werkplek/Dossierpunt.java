package nl.wijkregie.werkplek;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Endpoint of the tab Dossier. */
@Path("plugin/" + Dossierplugin.ID)
public class Dossierpunt extends Taakingang {

    private static final List<String> BESTANDEN = List.of(
            "app/plugin.js",
            "app/plugin.css",
            "app/bijlagen.js",
            "app/blad.js",
            "app/bouwstenen.js",
            "app/dossier.js",
            "app/gesprek.js",
            "app/notities.js",
            "app/overdracht.js",
            "app/pagina.js",
            "app/paneel.js",
            "app/verbinding.js",
            "app/verloop.js",
            "app/werk.js",
            "app/zaak.js");

    public Dossierpunt() {
        super(Dossierplugin.ID);
    }

    /** The files that a browser may fetch; the web app itself knows of two only. */
    @Override
    protected List<String> getAllowedAssets() {
        return BESTANDEN;
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
