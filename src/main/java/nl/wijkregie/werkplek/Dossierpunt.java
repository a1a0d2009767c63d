package nl.wijkregie.werkplek;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Endpoint of the tab Dossier. Tasklist makes it, not Spring; the beans come from the application context that stands in
 * the servlet context.
 */
@Path("plugin/" + Dossierplugin.ID)
public class Dossierpunt extends AbstractTasklistPluginRootResource {

    private static final Logger LOG = LoggerFactory.getLogger(Dossierpunt.class);

    public Dossierpunt() {
        super(Dossierplugin.ID);
    }

    /** The case of a task: 200, also when the task has no case; 403 without Tasklist; 404 when the task is not yours to read. */
    @GET
    @Path("{engine}/taak/{taak}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response dossier(@PathParam("engine") String engine, @PathParam("taak") String taak) {
        UserAuthentication gebruiker = gebruiker(engine);
        if (gebruiker == null || !gebruiker.isAuthorizedForApp("tasklist")) {
            return melding(
                    Response.Status.FORBIDDEN, "U heeft geen toegang tot de takenlijst. Vraag uw beheerder om hulp.");
        }
        try {
            WebApplicationContext beans = WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
            Taakdossiers.Antwoord antwoord = beans.getBean(Taakdossiers.class)
                    .van(taak, new Lezer(gebruiker.getIdentityId(), gebruiker.getGroupIds()));
            return Response.status(antwoord.status())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header("Cache-Control", "no-store")
                    .entity(antwoord.json())
                    .build();
        } catch (RuntimeException fout) {
            // The web app would pass the text of the exception on to the browser.
            LOG.error("The case of task {} cannot be shown", taak.replaceAll("[^\\w-]", "?"), fout);
            return melding(
                    Response.Status.INTERNAL_SERVER_ERROR,
                    "Het dossier kan nu niet worden getoond. Probeer het over een paar minuten opnieuw.");
        }
    }

    private static @Nullable UserAuthentication gebruiker(String engine) {
        Authentications ingelogd = Authentications.getCurrent();
        return ingelogd != null
                        && ingelogd.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication gebruiker
                ? gebruiker
                : null;
    }

    private static Response melding(Response.Status status, String tekst) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Melding(tekst))
                .build();
    }

    /** One Dutch sentence that says what to do. */
    public record Melding(String melding) {}
}
