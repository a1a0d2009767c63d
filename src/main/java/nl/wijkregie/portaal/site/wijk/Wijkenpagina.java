package nl.wijkregie.portaal.site.wijk;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.initiatief.openbaar.LopendeIdeeen;
import nl.wijkregie.initiatief.openbaar.Voorbeeldvraag;
import nl.wijkregie.portaal.OpenbareAgendas;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.wijkbudget.Grootboek;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The wijken, and of each what goes on, what the money does and whom to ask (ROE-H1, ROE-I1, ROE-F14). */
@Controller
@Hidden
@RequestMapping("/wijken")
class Wijkenpagina {

    private static final int VOORBEELDEN = 3;
    private static final String TITEL = "Wijk niet gevonden";
    private static final String ONBEKEND = "Deze wijk bestaat niet. Kies een wijk in de lijst van alle wijken.";
    private static final String GEEN_JAAR =
            "Van dit jaar zijn er geen cijfers. Kies een jaar op de pagina van de wijk.";

    private final Gemeente gemeente;
    private final OpenbareAgendas agendas;
    private final LopendeIdeeen ideeen;
    private final GoedeVoorbeelden voorbeelden;
    private final Grootboek grootboek;
    private final Jaren jaren;
    private final Sitepaginas paginas;

    Wijkenpagina(
            Gemeente gemeente,
            OpenbareAgendas agendas,
            LopendeIdeeen ideeen,
            GoedeVoorbeelden voorbeelden,
            Grootboek grootboek,
            Jaren jaren,
            Sitepaginas paginas) {
        this.gemeente = gemeente;
        this.agendas = agendas;
        this.ideeen = ideeen;
        this.voorbeelden = voorbeelden;
        this.grootboek = grootboek;
        this.jaren = jaren;
        this.paginas = paginas;
    }

    /** All wijken; who knows only the buurt chooses that and is brought to its wijk. */
    @GetMapping
    ResponseEntity<String> lijst(@RequestParam(name = "wijk", defaultValue = "") String wijk) {
        if (wijk.isEmpty()) {
            return paginas.openbaar("wijk/wijken", Map.of("wijken", gemeente.wijken()));
        }
        return gemeente.zoekWijk(wijk)
                .map(gevonden -> paginas.naar(URI.create("/wijken/" + gevonden.code())))
                .orElseGet(() ->
                        paginas.melding(HttpStatus.NOT_FOUND, TITEL, ONBEKEND, URI.create("/wijken"), "Alle wijken"));
    }

    /** One wijk, with the money of one year. */
    @GetMapping("/{code}")
    ResponseEntity<String> wijk(
            @PathVariable String code, @RequestParam(name = "jaar", defaultValue = "") String gevraagd) {
        Optional<Wijk> wijk = gemeente.zoekWijk(code);
        if (wijk.isEmpty()) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, ONBEKEND, URI.create("/wijken"), "Alle wijken");
        }
        List<Integer> keuze = jaren.metBudget();
        return Jaren.kies(keuze, gevraagd)
                .map(jaar -> paginas.openbaar("wijk/wijk", gegevens(wijk.get(), keuze, jaar)))
                .orElseGet(() -> paginas.melding(HttpStatus.NOT_FOUND, "Jaar niet gevonden", GEEN_JAAR));
    }

    private Map<String, Object> gegevens(Wijk wijk, List<Integer> keuze, int jaar) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("titel", wijk.naam());
        gegevens.put("wijk", wijk);
        gegevens.put(
                "agendas",
                agendas.alle().stream()
                        .filter(agenda -> agenda.agenda().wijk().equals(wijk.code()))
                        .toList());
        gegevens.put("ideeen", ideeen.inWijk(wijk.code()));
        gegevens.put("jaar", jaar);
        gegevens.put("jaren", keuze);
        gegevens.put(
                "potten",
                grootboek.standen(jaar).stream()
                        .filter(stand -> stand.pot().wijk().equals(wijk.code()))
                        .map(Potbeeld::new)
                        .toList());
        gegevens.put("contacten", contacten(wijk));
        gegevens.put("voorbeelden", voorbeelden.zoek(new Voorbeeldvraag(wijk.code(), null, 1, VOORBEELDEN)));
        return gegevens;
    }

    private List<Contact> contacten(Wijk wijk) {
        return Stream.of(
                        contact("wijkregisseur-" + wijk.code(), "Kent de wijk en helpt u verder."),
                        contact("wijkcoalitie-" + wijk.code(), "Maakt de wijkagenda."),
                        contact("opbouwwerk", "Helpt u om van een idee een plan te maken. Dat kost niets."),
                        contact(wijk.wijkwethouder(), "Bestuurder die bij deze wijk hoort."),
                        contact("kcc", "Voor alle andere vragen."))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contact> contact(String groep, String waarvoor) {
        return gemeente.zoekFunctie(groep).map(functie -> new Contact(functie, waarvoor));
    }

    /** @param waarvoor a sentence that says what this function does */
    public record Contact(Functie functie, String waarvoor) {}
}
