package nl.wijkregie.portaal.site.inhoud;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to ask, by function and per wijk (ROE-I1, ROE-H1): names of functions and their mailboxes, never of people. */
@Controller
@Hidden
class Contactpagina {

    private final Sitepaginas paginas;
    private final Gemeente gemeente;

    Contactpagina(Sitepaginas paginas, Gemeente gemeente) {
        this.paginas = paginas;
        this.gemeente = gemeente;
    }

    @GetMapping("/contact")
    ResponseEntity<String> contact() {
        return paginas.openbaar(
                "contact",
                Map.of(
                        "telefoon", Optional.ofNullable(gemeente.telefoon()).orElse(""),
                        "algemeen", algemeen(),
                        "wijken", gemeente.wijken().stream().map(this::vanWijk).toList(),
                        "verwijzingen", gemeente.verwijzingen()));
    }

    private List<Aanspreekpunt> algemeen() {
        return Stream.of(
                        punt("kcc", "Voor alle vragen. U weet niet bij wie u moet zijn? Begin hier."),
                        punt("opbouwwerk", "Helpt u om van een idee een plan te maken. Dat kost niets."),
                        punt(
                                "beleidsmedewerker",
                                "Voor vragen over wijkagenda's en over hoe de gemeente met wijken werkt."))
                .flatMap(List::stream)
                .toList();
    }

    private List<Aanspreekpunt> punt(String groep, String waarvoor) {
        return gemeente.zoekFunctie(groep).stream()
                .map(functie -> new Aanspreekpunt(functie, waarvoor))
                .toList();
    }

    private Wijkcontact vanWijk(Wijk wijk) {
        return new Wijkcontact(
                wijk,
                gemeente.functie("wijkregisseur-" + wijk.code()),
                gemeente.functie("wijkcoalitie-" + wijk.code()));
    }

    /** @param waarvoor a sentence that says when to ask here */
    public record Aanspreekpunt(Functie functie, String waarvoor) {}

    public record Wijkcontact(Wijk wijk, Functie wijkregisseur, Functie wijkcoalitie) {}
}
