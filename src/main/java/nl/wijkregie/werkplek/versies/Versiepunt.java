package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import nl.wijkregie.modelbeheer.uitrol.Bron;

/** What the page Versies asks; only within Cockpit, whose token guards every change. */
@Path("plugin/" + Versieplugin.ID)
public class Versiepunt extends Versieingang {

    /** For everybody in Cockpit: who may not read the page is not led to it. */
    @GET
    @Path("{engine}/menu")
    public Response menu(@PathParam("engine") String engine) {
        return iedereen(engine, (deur, lezer) -> deur.versies().menu(lezer));
    }

    @GET
    @Path("{engine}/stand")
    public Response stand(@PathParam("engine") String engine) {
        return lezend(engine, (deur, lezer) -> deur.versies().stand(lezer));
    }

    @GET
    @Path("{engine}/versies")
    public Response versies(
            @PathParam("engine") String engine,
            @QueryParam("stand") @DefaultValue("") String stand,
            @QueryParam("vanaf") @DefaultValue("0") String vanaf,
            @QueryParam("aantal") @DefaultValue("10") String aantal) {
        return lezend(
                engine,
                (deur, lezer) -> deur.versies()
                        .lijst(
                                stand,
                                Verzoeklezer.aantal(vanaf, "vanaf", Integer.MAX_VALUE),
                                Verzoeklezer.aantal(aantal, "aantal", Versieloket.LIJST),
                                lezer));
    }

    @GET
    @Path("{engine}/versies/{nummer}")
    public Response versie(@PathParam("engine") String engine, @PathParam("nummer") String nummer) {
        return lezend(
                engine,
                (deur, lezer) -> deur.versies().een(Verzoeklezer.nummer(nummer, Versieloket.GEEN_VERSIE), lezer));
    }

    /** 200 also when the check refuses: the page shows the list, which an error answer here cannot carry. */
    @POST
    @Path("{engine}/versies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dienIn(@PathParam("engine") String engine, InputStream body) {
        return beherend(
                engine, (deur, lezer) -> deur.versies().dienIn(Verzoeklezer.inzending(body), lezer, Bron.PAGINA));
    }

    @POST
    @Path("{engine}/controle")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response controleer(@PathParam("engine") String engine, InputStream body) {
        return beherend(engine, (deur, lezer) -> deur.versies().controleer(Verzoeklezer.inzending(body)));
    }

    @POST
    @Path("{engine}/versies/{nummer}/{daad}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response beslis(
            @PathParam("engine") String engine,
            @PathParam("nummer") String nummer,
            @PathParam("daad") String daad,
            InputStream body) {
        return beherend(
                engine,
                (deur, lezer) -> deur.versies()
                        .beslis(
                                Verzoeklezer.nummer(nummer, Versieloket.GEEN_VERSIE),
                                Versieloket.Daad.van(daad),
                                Verzoeklezer.reden(Verzoeklezer.json(body)),
                                lezer));
    }

    @POST
    @Path("{engine}/map")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response leesMap(@PathParam("engine") String engine, InputStream body) {
        return beherend(
                engine, (deur, lezer) -> deur.versies().leesMap(Verzoeklezer.reden(Verzoeklezer.json(body)), lezer));
    }

    @GET
    @Path("{engine}/processen")
    public Response processen(@PathParam("engine") String engine) {
        return lezend(engine, (deur, lezer) -> deur.verhuizen().processen());
    }

    @GET
    @Path("{engine}/processen/{sleutel}")
    public Response proces(@PathParam("engine") String engine, @PathParam("sleutel") String sleutel) {
        return lezend(engine, (deur, lezer) -> deur.verhuizen().proces(sleutel));
    }

    @GET
    @Path("{engine}/processen/{sleutel}/verschil")
    public Response verschil(
            @PathParam("engine") String engine,
            @PathParam("sleutel") String sleutel,
            @QueryParam("van") @DefaultValue("") String van,
            @QueryParam("naar") @DefaultValue("") String naar) {
        return lezend(
                engine,
                (deur, lezer) -> deur.verhuizen()
                        .verschil(sleutel, Verzoeklezer.versie(van, "van"), Verzoeklezer.versie(naar, "naar")));
    }

    @POST
    @Path("{engine}/verhuizingen/proef")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response proef(@PathParam("engine") String engine, InputStream body) {
        return beherend(
                engine, (deur, lezer) -> deur.verhuizen().proef(Verzoeklezer.verhuisvraag(Verzoeklezer.json(body))));
    }

    @POST
    @Path("{engine}/verhuizingen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response verhuis(@PathParam("engine") String engine, InputStream body) {
        return beherend(engine, (deur, lezer) -> {
            JsonNode velden = Verzoeklezer.json(body);
            return deur.verhuizen().uitvoeren(Verzoeklezer.verhuisvraag(velden), Verzoeklezer.reden(velden), lezer);
        });
    }

    @GET
    @Path("{engine}/verhuizingen")
    public Response verhuizingen(@PathParam("engine") String engine) {
        return lezend(engine, (deur, lezer) -> deur.verhuizen().lijst(lezer));
    }

    @GET
    @Path("{engine}/verhuizingen/{nummer}")
    public Response verhuizing(@PathParam("engine") String engine, @PathParam("nummer") String nummer) {
        return lezend(
                engine,
                (deur, lezer) ->
                        deur.verhuizen().een(Verzoeklezer.nummer(nummer, Verhuisloket.GEEN_VERHUIZING), lezer));
    }

    @POST
    @Path("{engine}/verhuizingen/{nummer}/terug")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response terug(@PathParam("engine") String engine, @PathParam("nummer") String nummer, InputStream body) {
        return beherend(
                engine,
                (deur, lezer) -> deur.verhuizen()
                        .terug(
                                Verzoeklezer.nummer(nummer, Verhuisloket.GEEN_VERHUIZING),
                                Verzoeklezer.reden(Verzoeklezer.json(body)),
                                lezer));
    }

    @Override
    protected List<String> getAllowedAssets() {
        return Versieplugin.BESTANDEN;
    }
}
