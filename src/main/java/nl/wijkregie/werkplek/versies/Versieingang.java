package nl.wijkregie.werkplek.versies;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.wijkregie.werkplek.Ingelogd;
import nl.wijkregie.werkplek.Lezer;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Endpoint of the page Versies. Cockpit makes it, not Spring; the beans come from the application context. */
abstract class Versieingang extends AbstractCockpitPluginRootResource {

    static final String MAG_NIET = "U mag de versies niet zien met dit account. Vraag iemand van procesbeheer om hulp.";
    static final String MAG_NIET_WIJZIGEN =
            "U mag de versies alleen bekijken met dit account. Vraag iemand van procesbeheer om dit te doen.";

    Versieingang() {
        super(Versieplugin.ID);
    }

    /** Also for who may not read the versions, as long as Cockpit is open to him. */
    final Response iedereen(String engine, BiFunction<Loketten, Lezer, Object> vraag) {
        return antwoord(engine, recht -> true, MAG_NIET, vraag);
    }

    /** Who may only read gets an answer as well: 200, or 403 with a Dutch sentence. */
    final Response lezend(String engine, BiFunction<Loketten, Lezer, Object> vraag) {
        return antwoord(engine, Versierecht::leest, MAG_NIET, vraag);
    }

    /** Only for who keeps the models: 200, or 403 with a Dutch sentence. */
    final Response beherend(String engine, BiFunction<Loketten, Lezer, Object> vraag) {
        return antwoord(engine, Versierecht::beheert, MAG_NIET_WIJZIGEN, vraag);
    }

    private Response antwoord(
            String engine, Predicate<Versierecht> nodig, String magNiet, BiFunction<Loketten, Lezer, Object> vraag) {
        Optional<Lezer> lezer = Ingelogd.bij("cockpit", engine);
        if (lezer.isEmpty() || !nodig.test(Versierecht.van(lezer.get().groepen()))) {
            return Ingelogd.weiger(Response.Status.FORBIDDEN, magNiet);
        }
        WebApplicationContext beans = WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
        IdentityService identiteit = beans.getBean(IdentityService.class);
        Authentication ingelogd = identiteit.getCurrentAuthentication();
        // Moving cases asks rights of the engine that nobody has: who may do it was decided above.
        identiteit.clearAuthentication();
        try {
            return json(vraag.apply(Loketten.van(beans), lezer.get()));
        } catch (RuntimeException fout) {
            return geweigerd(fout);
        } finally {
            identiteit.setAuthentication(ingelogd);
        }
    }

    private static Response geweigerd(RuntimeException fout) {
        Afwijzing afwijzing = Afwijzing.van(fout).orElseThrow(() -> fout);
        return afwijzing.bevindingen().isEmpty()
                ? Ingelogd.weiger(Response.Status.fromStatusCode(afwijzing.status()), afwijzing.zin())
                : json(Plaatsingsbeeld.afgekeurd(afwijzing));
    }

    private static Response json(Object beeld) {
        return Response.ok(beeld, MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Whom to ask. */
    record Loketten(Versieloket versies, Verhuisloket verhuizen) {

        private static Loketten van(WebApplicationContext beans) {
            return new Loketten(beans.getBean(Versieloket.class), beans.getBean(Verhuisloket.class));
        }
    }
}
