package nl.wijkregie.werkplek.cockpit;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.werkplek.Cijferrecht;
import nl.wijkregie.werkplek.Ingelogd;
import nl.wijkregie.werkplek.Lezer;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Endpoint of figures in Cockpit. Cockpit makes it, not Spring; the beans come from the application context. */
abstract class Cijferingang extends AbstractCockpitPluginRootResource {

    private static final String GEEN_COCKPIT = "U heeft geen toegang tot Cockpit. Vraag uw beheerder om hulp.";
    private static final String GEEN_CIJFERS =
            "U mag deze cijfers niet zien met dit account. Vraag uw beheerder om hulp.";

    Cijferingang(String plugin) {
        super(plugin);
    }

    /**
     * What the reader may see: 200; 403 without Cockpit or without the right to these figures; 400 with a Dutch sentence
     * when the question is wrong.
     *
     * @param nodig which right these figures need
     */
    final Response antwoord(
            String engine,
            Predicate<Cijferrecht> nodig,
            BiFunction<WebApplicationContext, Cijferrecht, Response> vraag) {
        return aan(engine, (beans, lezer) -> metRecht(beans, lezer, nodig, vraag));
    }

    /** Answers whoever may use Cockpit; others get 403. */
    final Response aan(String engine, BiFunction<WebApplicationContext, Lezer, Response> vraag) {
        Optional<Lezer> lezer = Ingelogd.bij("cockpit", engine);
        if (lezer.isEmpty()) {
            return Ingelogd.weiger(Response.Status.FORBIDDEN, GEEN_COCKPIT);
        }
        return vraag.apply(WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext), lezer.get());
    }

    private static Response metRecht(
            WebApplicationContext beans,
            Lezer lezer,
            Predicate<Cijferrecht> nodig,
            BiFunction<WebApplicationContext, Cijferrecht, Response> vraag) {
        Cijferrecht recht = Cijferrecht.van(
                lezer.groepen(),
                beans.getBean(Gemeente.class).wijken().stream().map(Wijk::code).collect(Collectors.toSet()));
        if (!nodig.test(recht)) {
            return Ingelogd.weiger(Response.Status.FORBIDDEN, GEEN_CIJFERS);
        }
        try {
            return vraag.apply(beans, recht);
        } catch (OnjuisteVraag fout) {
            return Ingelogd.weiger(Response.Status.BAD_REQUEST, fout.getMessage());
        }
    }

    /** Figures as JSON that no browser keeps. */
    static Response json(Object cijfers) {
        return Response.ok(cijfers, MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    /**
     * A file for a spreadsheet that no browser keeps.
     *
     * @param naam name of the file without what comes after the point; letters, digits and hyphens
     */
    static Response bestand(String naam, String inhoud) {
        return Response.ok(inhoud, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + naam + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
