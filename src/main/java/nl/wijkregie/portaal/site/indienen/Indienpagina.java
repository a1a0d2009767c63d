package nl.wijkregie.portaal.site.indienen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Ingediend;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.SleutelHergebruikt;
import nl.wijkregie.portaal.internal.Vingerafdruk;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Formulierkeuring;
import nl.wijkregie.portaal.site.formulier.Formulierwacht;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.NieuwInitiatiefVerzoek;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form with which anyone files an idea, in one page (ROE-A2, ROE-I1). */
@Controller
@Hidden
@RequestMapping("/indienen")
class Indienpagina {

    private final Ideeformulier formulier;
    private final Buurten buurten;
    private final Formulierwacht wacht;
    private final Formulierkeuring keuring;
    private final Intake intake;
    private final Gemeente gemeente;
    private final Sitepaginas paginas;

    Indienpagina(
            Ideeformulier formulier,
            Buurten buurten,
            Formulierwacht wacht,
            Formulierkeuring keuring,
            Intake intake,
            Gemeente gemeente,
            Sitepaginas paginas) {
        this.formulier = formulier;
        this.buurten = buurten;
        this.wacht = wacht;
        this.keuring = keuring;
        this.intake = intake;
        this.gemeente = gemeente;
        this.paginas = paginas;
    }

    /** @param wijk code of the wijk whose page led here; one that does not exist is left out */
    @GetMapping
    ResponseEntity<String> toon(@RequestParam(defaultValue = "") String wijk) {
        Invoer begin = gemeente.zoekWijk(wijk).isPresent() ? Invoer.met(Map.of("wijk", wijk)) : Invoer.leeg();
        return pagina(HttpStatus.OK, begin, wacht.bewijs(Ideeformulier.NAAM), false);
    }

    @PostMapping
    ResponseEntity<String> dienIn(HttpServletRequest verzoek) {
        Invoer invoer = Invoer.van(verzoek);
        NieuwInitiatiefVerzoek gelezen = formulier.lees(invoer);
        Optional<NieuwInitiatief> nieuw =
                keuring.keur(invoer, gelezen, Ideeformulier.ANDERS).map(NieuwInitiatiefVerzoek::naarDomein);
        Optional<String> sleutel = wacht.keur(Ideeformulier.NAAM, invoer);
        if (nieuw.isEmpty() || sleutel.isEmpty()) {
            return pagina(HttpStatus.UNPROCESSABLE_ENTITY, invoer, wacht.bewijs(Ideeformulier.NAAM, invoer), false);
        }
        try {
            Ingediend ingediend = intake.indienen(nieuw.get(), sleutel.get(), Vingerafdruk.van(nieuw.get()));
            return paginas.naar(URI.create("/ingediend/" + ingediend.kenmerk() + "?volgcode=" + ingediend.volgcode()));
        } catch (SleutelHergebruikt metAnderAntwoord) {
            // A new mark: sending it once more is filing another idea, and the page says so.
            return pagina(HttpStatus.CONFLICT, invoer, wacht.bewijs(Ideeformulier.NAAM), true);
        }
    }

    private ResponseEntity<String> pagina(HttpStatus status, Invoer invoer, String bewijs, boolean alVerstuurd) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("invoer", invoer);
        gegevens.put("bewijs", bewijs);
        gegevens.put("alVerstuurd", alVerstuurd);
        gegevens.put("wijken", gemeente.wijken());
        gegevens.put("buurten", buurten.opNaam());
        gegevens.put("schalen", List.of(Schaal.values()));
        return paginas.eigen(status, "indienen", gegevens);
    }
}
