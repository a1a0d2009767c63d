package nl.wijkregie.portaal.site.inhoud;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which support there is (ROE-I1): people who help, money in the order in which it is tried (ROE-F1), ceilings, a guide (ROE-C1). */
@Controller
@Hidden
@RequestMapping("/hulp")
class Hulppagina {

    private static final List<Voorbeeldpost> BEGROTING = List.of(
            new Voorbeeldpost("Planten en bomen", "12 planten van € 15", 180_00),
            new Voorbeeldpost("Potgrond", "30 zakken van € 6", 180_00),
            new Voorbeeldpost("Hout voor twee bankjes", "offerte van de bouwmarkt", 240_00),
            new Voorbeeldpost("Gereedschap", "lenen wij van de buurtvereniging", 0),
            new Voorbeeldpost("Koffie en broodjes op de plantdag", "20 mensen", 60_00));
    private static final Voorbeeldpost ZELF =
            new Voorbeeldpost("Wat wij zelf inbrengen", "inzameling in de straat", 110_00);

    private final Sitepaginas paginas;
    private final Gemeente gemeente;

    Hulppagina(Sitepaginas paginas, Gemeente gemeente) {
        this.paginas = paginas;
        this.gemeente = gemeente;
    }

    @GetMapping
    ResponseEntity<String> hulp() {
        return paginas.openbaar(
                "hulp",
                Map.of(
                        "bronnen", gemeente.bronnen(),
                        "plafonds", gemeente.plafonds(),
                        "volksfeesten", gemeente.volksfeesten(),
                        "bijdrage", gemeente.bijdrage(),
                        "opbouwwerk", functie("opbouwwerk")));
    }

    @GetMapping("/stappenplan")
    ResponseEntity<String> stappenplan() {
        long kosten = BEGROTING.stream().mapToLong(Voorbeeldpost::centen).sum();
        return paginas.openbaar(
                "stappenplan",
                Map.of(
                        "begroting",
                        BEGROTING,
                        "kosten",
                        kosten,
                        "zelf",
                        ZELF,
                        "vraag",
                        kosten - ZELF.centen(),
                        "plafonds",
                        gemeente.plafonds(),
                        "opbouwwerk",
                        functie("opbouwwerk")));
    }

    private List<Functie> functie(String groep) {
        return gemeente.zoekFunctie(groep).stream().toList();
    }

    /** A line of the budget that shows how one is made; the sums are made up. */
    public record Voorbeeldpost(String wat, String uitleg, long centen) {}
}
