package nl.wijkregie.portaal.site.wijk;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The wijkmonitor: themes per wijk, compared, with trends (ROE-I3). */
@Controller
@Hidden
class Vergelijkpagina {

    private final Vergelijker vergelijker;
    private final Jaren jaren;
    private final Gemeente gemeente;
    private final Sitepaginas paginas;
    private final Clock klok;

    Vergelijkpagina(Vergelijker vergelijker, Jaren jaren, Gemeente gemeente, Sitepaginas paginas, Clock klok) {
        this.vergelijker = vergelijker;
        this.jaren = jaren;
        this.gemeente = gemeente;
        this.paginas = paginas;
        this.klok = klok;
    }

    @GetMapping("/wijken/vergelijken")
    ResponseEntity<String> vergelijk(
            @RequestParam(name = "jaar", defaultValue = "") String jaar,
            @RequestParam(name = "onderwerp", defaultValue = "") String onderwerp) {
        List<Integer> keuze = jaren.metCijfers();
        Optional<Integer> gekozen = Jaren.kies(keuze, jaar);
        Optional<Beleidsterrein> terrein = gemeente.zoekBeleidsterrein(onderwerp);
        if (gekozen.isEmpty() || (terrein.isEmpty() && !onderwerp.isEmpty())) {
            return paginas.melding(
                    HttpStatus.NOT_FOUND,
                    "Cijfers niet gevonden",
                    "Van dit jaar of dit onderwerp zijn er geen cijfers. Ga naar de pagina Wijken vergelijken en kies uit de"
                            + " lijst.");
        }
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("cijfers", vergelijker.van(gekozen.get(), onderwerp));
        gegevens.put("jaren", keuze);
        gegevens.put("onderwerpen", gemeente.beleidsterreinen());
        gegevens.put("onderwerp", onderwerp);
        gegevens.put("over", terrein.map(een -> ", onderwerp " + een.naam()).orElse(""));
        gegevens.put("vandaag", LocalDate.now(klok));
        return paginas.openbaar("wijk/vergelijken", gegevens);
    }
}
