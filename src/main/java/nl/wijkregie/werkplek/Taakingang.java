package nl.wijkregie.werkplek;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.wijkregie.engine.fout.Foutmelding;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Endpoint of a tab of ours in Tasklist, about the selected task. Tasklist makes it, not Spring; the beans come from the
 * application context that stands in the servlet context.
 */
public abstract class Taakingang extends AbstractTasklistPluginRootResource {

    protected Taakingang(String plugin) {
        super(plugin);
    }

    /**
     * What the tab shows: 200; 403 without Tasklist; 404 when the task is not the reader's to read.
     *
     * @param vraag finds it with the beans for this reader; empty when the task is not his to read
     */
    protected final Response antwoord(
            String engine, BiFunction<WebApplicationContext, Lezer, ? extends Optional<?>> vraag) {
        UserAuthentication gebruiker = gebruiker(engine);
        if (gebruiker == null || !gebruiker.isAuthorizedForApp("tasklist")) {
            return weiger(
                    Response.Status.FORBIDDEN, "U heeft geen toegang tot de takenlijst. Vraag uw beheerder om hulp.");
        }
        Optional<?> inhoud = vraag.apply(
                WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext),
                new Lezer(gebruiker.getIdentityId(), gebruiker.getGroupIds()));
        if (inhoud.isEmpty()) {
            return weiger(
                    Response.Status.NOT_FOUND,
                    "Deze taak is niet gevonden. Misschien is de taak al klaar, of is hij niet voor u. Ververs de"
                            + " lijst.");
        }
        return Response.ok(inhoud.get(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
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
