package nl.wijkregie.portaal.site.wijk;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.initiatief.openbaar.Voorbeeldvraag;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What residents did, as the municipality tells it with their consent (ROE-E5). */
@Controller
@Hidden
class Voorbeeldenpagina {

    private static final int PER_BLADZIJDE = 10;
    private static final String TITEL = "Geen goede voorbeelden gevonden";
    private static final String KIES =
            "Deze wijk, dit jaar of deze bladzijde is er niet. Ga naar alle goede voorbeelden en"
                    + " kies uit de lijst.";

    private final GoedeVoorbeelden voorbeelden;
    private final Gemeente gemeente;
    private final Sitepaginas paginas;

    Voorbeeldenpagina(GoedeVoorbeelden voorbeelden, Gemeente gemeente, Sitepaginas paginas) {
        this.voorbeelden = voorbeelden;
        this.gemeente = gemeente;
        this.paginas = paginas;
    }

    @GetMapping("/goede-voorbeelden")
    ResponseEntity<String> lijst(
            @RequestParam(name = "wijk", defaultValue = "") String wijk,
            @RequestParam(name = "jaar", defaultValue = "") String jaar,
            @RequestParam(name = "bladzijde", defaultValue = "1") String bladzijde) {
        List<Integer> jaren = voorbeelden.jaren();
        boolean wijkKlopt = wijk.isEmpty() || gemeente.zoekWijk(wijk).isPresent();
        boolean jaarKlopt = jaar.isEmpty() || jaren.stream().anyMatch(een -> jaar.equals(een.toString()));
        if (!wijkKlopt || !jaarKlopt || !bladzijde.matches("[1-9][0-9]{0,5}")) {
            return paginas.melding(HttpStatus.NOT_FOUND, TITEL, KIES);
        }
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("wijk", wijk);
        gegevens.put("jaar", jaar);
        gegevens.put("wijken", gemeente.wijken());
        gegevens.put("jaren", jaren);
        gegevens.put(
                "gevonden",
                voorbeelden.zoek(new Voorbeeldvraag(
                        wijk.isEmpty() ? null : wijk,
                        jaar.isEmpty() ? null : Integer.valueOf(jaar),
                        Integer.parseInt(bladzijde),
                        PER_BLADZIJDE)));
        gegevens.put("wijknamen", namen(gemeente.wijken(), Wijk::code, Wijk::naam));
        gegevens.put("onderwerpen", namen(gemeente.beleidsterreinen(), Beleidsterrein::code, Beleidsterrein::naam));
        return paginas.openbaar("wijk/voorbeelden", gegevens);
    }

    private static <T> Map<String, String> namen(List<T> dingen, Function<T, String> code, Function<T, String> naam) {
        return dingen.stream().collect(Collectors.toMap(code, naam));
    }
}
