package nl.wijkregie.werkplek;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
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
        Optional<Lezer> lezer = Ingelogd.bij("tasklist", engine);
        if (lezer.isEmpty()) {
            return Ingelogd.weiger(
                    Response.Status.FORBIDDEN, "U heeft geen toegang tot de takenlijst. Vraag uw beheerder om hulp.");
        }
        Optional<?> inhoud =
                vraag.apply(WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext), lezer.get());
        if (inhoud.isEmpty()) {
            return Ingelogd.weiger(
                    Response.Status.NOT_FOUND,
                    "Deze taak is niet gevonden. Misschien is de taak al klaar, of is hij niet voor u. Ververs de"
                            + " lijst.");
        }
        return Response.ok(inhoud.get(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
