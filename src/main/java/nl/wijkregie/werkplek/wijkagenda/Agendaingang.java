package nl.wijkregie.werkplek.wijkagenda;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wijkregie.engine.fout.Foutmelding;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Endpoint of the tab Wijkagenda: which page belongs to a task. Tasklist makes it, not Spring; the beans come from the
 * application context that stands in the servlet context.
 */
@Path("plugin/" + Agendaplugin.ID)
public class Agendaingang extends AbstractTasklistPluginRootResource {

    public Agendaingang() {
        super(Agendaplugin.ID);
    }

    /** The page of a task: 200, also when there is none; 403 without Tasklist; 404 when the task is not yours to read. */
    @GET
    @Path("{engine}/taak/{taak}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pagina(@PathParam("engine") String engine, @PathParam("taak") String taak) {
        UserAuthentication gebruiker = gebruiker(engine);
        if (gebruiker == null || !gebruiker.isAuthorizedForApp("tasklist")) {
            return weiger(
                    Response.Status.FORBIDDEN, "U heeft geen toegang tot de takenlijst. Vraag uw beheerder om hulp.");
        }
        WebApplicationContext beans = WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
        return beans.getBean(Taakagendas.class)
                .van(taak)
                .map(verwijzing -> Response.ok(verwijzing, MediaType.APPLICATION_JSON_TYPE)
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> weiger(
                        Response.Status.NOT_FOUND,
                        "Deze taak is niet gevonden. Misschien is de taak al klaar, of is hij niet voor u. Ververs de"
                                + " lijst."));
    }

    private static @Nullable UserAuthentication gebruiker(String engine) {
        Authentications ingelogd = Authentications.getCurrent();
        return ingelogd != null
                        && ingelogd.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication gebruiker
                ? gebruiker
                : null;
    }

    private static Response weiger(Response.Status status, String zin) {
        LaatsteFout.meld(zin, status.getStatusCode());
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Foutmelding("Fout", zin))
                .build();
    }
}
