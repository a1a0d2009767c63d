package nl.wijkregie.werkplek.cockpit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkregie.werkplek.Cijferrecht;
import nl.wijkregie.werkplek.Ingelogd;
import nl.wijkregie.werkplek.Werkpleklinks;

/** Figures about cases and money for the start page of Cockpit (ROE-F14, ROE-I4). */
@Path("plugin/" + Cijferplugin.ID)
public class Cijferpunt extends Cijferingang {

    /** Camunda serves two files of a plugin unless it names more. */
    private static final List<String> BESTANDEN = List.of(
            "app/plugin.js",
            "app/plugin.css",
            "app/bouw.js",
            "app/bron.js",
            "app/indeling.js",
            "app/keuze.js",
            "app/kop.js",
            "app/paneel.js",
            "app/tekenbasis.js",
            "app/tekeningen.js",
            "app/balken.js",
            "app/budget.js",
            "app/fasen.js",
            "app/maanden.js");

    private static final String GEEN_PANEEL = "Deze cijfers bestaan niet. Ga terug naar de startpagina van Cockpit.";

    private static final String GEEN_ZAAK =
            "Deze zaak loopt niet meer, of u mag hem niet zien. Ga terug naar de startpagina van Cockpit en ververs die.";

    public Cijferpunt() {
        super(Cijferplugin.ID);
    }

    /** What this reader can choose from; also for who reads only figures per step, who gets no panels. */
    @GET
    @Path("{engine}/panelen")
    public Response panelen(@PathParam("engine") String engine) {
        return antwoord(
                engine,
                recht -> recht.cijfers() || recht.stappen(),
                (beans, recht) -> json(beans.getBean(Panelen.class).aanbod(recht)));
    }

    /** Which pages beside Cockpit this account may open, also for who reads no figures. */
    @GET
    @Path("{engine}/werkplek")
    public Response werkplek(@PathParam("engine") String engine) {
        return aan(engine, (beans, lezer) -> json(Cockpitbeeld.van(lezer, beans.getBean(Werkpleklinks.class))));
    }

    /** Leads to the page of a case in Cockpit: 303; 404 when it does not run, or not for this reader's eyes. */
    @GET
    @Path("{engine}/zaak/{kenmerk}")
    public Response zaak(@PathParam("engine") String engine, @PathParam("kenmerk") String kenmerk) {
        return antwoord(
                engine,
                Cijferrecht::cijfers,
                (beans, recht) -> beans.getBean(Zaakplaats.class)
                        .van(kenmerk)
                        .map(id -> "/camunda/app/cockpit/" + engine + "/#/process-instance/" + id)
                        .map(pagina -> Response.status(Response.Status.SEE_OTHER)
                                .header("Location", servletContext.getContextPath() + pagina)
                                .build())
                        .orElseGet(() -> Ingelogd.weiger(Response.Status.NOT_FOUND, GEEN_ZAAK)));
    }

    /** The figures of a panel; 404 when there is no such panel. */
    @GET
    @Path("{engine}/{paneel:[a-z]+}")
    public Response cijfers(
            @PathParam("engine") String engine, @PathParam("paneel") String paneel, @Context UriInfo adres) {
        return paneel(engine, paneel, adres, Cijferingang::json);
    }

    /** The same figures as a file. */
    @GET
    @Path("{engine}/{paneel:[a-z]+}.csv")
    public Response bestand(
            @PathParam("engine") String engine, @PathParam("paneel") String paneel, @Context UriInfo adres) {
        return paneel(engine, paneel, adres, cijfers -> bestand("wijkregie-" + paneel, cijfers.bestand()));
    }

    @Override
    protected List<String> getAllowedAssets() {
        return BESTANDEN;
    }

    private Response paneel(String engine, String id, UriInfo adres, Function<Cijfertabel, Response> antwoord) {
        return antwoord(engine, Cijferrecht::cijfers, (beans, recht) -> {
            Optional<Paneel> paneel = beans.getBean(Panelen.class).zoek(id);
            if (paneel.isEmpty()) {
                return Ingelogd.weiger(Response.Status.NOT_FOUND, GEEN_PANEEL);
            }
            Paneelvraag vraag = beans.getBean(Vraaglezer.class).lees(adres.getQueryParameters(), recht);
            return antwoord.apply(paneel.get().cijfers(vraag));
        });
    }
}
