package nl.wijkregie.werkplek.cockpit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkregie.cijfers.Cijfervraag;
import nl.wijkregie.werkplek.Cijferrecht;
import nl.wijkregie.werkplek.Ingelogd;

/** Figures per step of a process, and the path of one instance (ROE-H2, ROE-I4). */
@Path("plugin/" + Stappenplugin.ID)
public class Stappenpunt extends Cijferingang {

    private static final String GEEN_PROCES =
            "Dit proces is niet gevonden, of u mag het niet zien. Kies een ander proces in de lijst.";
    private static final String GEEN_EXEMPLAAR =
            "Het verloop is niet gevonden, of u mag het niet zien. Ververs de pagina.";

    /** Only files named here are served. */
    private static final List<String> MODULES = List.of(
            "bouwstenen",
            "datums",
            "keuze",
            "schaal",
            "kaart",
            "schakelaar",
            "staptabel",
            "stromen",
            "pad",
            "verlooptabel",
            "toegankelijk");

    public Stappenpunt() {
        super(Stappenplugin.ID);
    }

    @Override
    protected List<String> getAllowedAssets() {
        return Stream.concat(super.getAllowedAssets().stream(), MODULES.stream().map(naam -> "app/" + naam + ".js"))
                .toList();
    }

    /**
     * What waits and what was done at each step; 404 when the reader may not read the process.
     *
     * @param velden what is asked: {@code wijk}, {@code van}, {@code tot}
     */
    @GET
    @Path("{engine}/stappen/{proces}")
    public Response stappen(
            @PathParam("engine") String engine, @PathParam("proces") String proces, @Context UriInfo velden) {
        return stappen(engine, proces, velden, Cijferingang::json);
    }

    /** The same figures as a file for a spreadsheet. */
    @GET
    @Path("{engine}/stappen/{proces}.csv")
    public Response bestand(
            @PathParam("engine") String engine, @PathParam("proces") String proces, @Context UriInfo velden) {
        return stappen(engine, proces, velden, Stappenbestand::van);
    }

    /** The steps that an instance passed, in order; 404 when there is none that the reader may read. */
    @GET
    @Path("{engine}/verloop/{exemplaar}")
    public Response verloop(@PathParam("engine") String engine, @PathParam("exemplaar") String exemplaar) {
        return antwoord(
                engine,
                Cijferrecht::stappen,
                (beans, recht) -> beans.getBean(Verloopbeelden.class)
                        .van(exemplaar, recht.wijken())
                        .map(Cijferingang::json)
                        .orElseGet(() -> Ingelogd.weiger(Response.Status.NOT_FOUND, GEEN_EXEMPLAAR)));
    }

    private Response stappen(String engine, String proces, UriInfo velden, Function<Stappenbeeld, Response> vorm) {
        return antwoord(engine, Cijferrecht::stappen, (beans, recht) -> {
            Cijfervraag vraag = beans.getBean(Vraaglezer.class).zaken(velden.getQueryParameters(), recht);
            return beans.getBean(Stappenbeelden.class)
                    .van(proces, vraag, recht.wijken())
                    .map(vorm)
                    .orElseGet(() -> Ingelogd.weiger(Response.Status.NOT_FOUND, GEEN_PROCES));
        });
    }
}
