package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.AanvullingVerzoek;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A question, more information or the plan in outline (ROE-A3, ROE-C1). */
@Controller
@Hidden
@RequestMapping("/volgen/{kenmerk}/bericht")
class Berichtpagina {

    private static final String ANTWOORD = "antwoordGewenst";

    private final Volgformulieren formulieren;
    private final Inzendingen inzendingen;

    Berichtpagina(Volgformulieren formulieren, Inzendingen inzendingen) {
        this.formulieren = formulieren;
        this.inzendingen = inzendingen;
    }

    @GetMapping
    ResponseEntity<String> formulier(@PathVariable String kenmerk, Volgcode volgcode) {
        Volgverzoek leeg = formulieren.leeg(Volgformulier.BERICHT, kenmerk, volgcode);
        return formulieren.open(leeg.met(Invoer.met(Map.of(ANTWOORD, "ja"))), Mogelijkheid.BERICHT, Keuzes.JA_OF_NEE);
    }

    @PostMapping
    ResponseEntity<String> stuur(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek bericht = formulieren.gestuurd(Volgformulier.BERICHT, kenmerk, volgcode, verzoek);
        return formulieren.verstuur(
                bericht,
                new AanvullingVerzoek(
                        bericht.invoer().tekst("tekst"), bericht.invoer().jaOfNee(ANTWOORD)),
                Map.of(),
                Keuzes.JA_OF_NEE,
                goed -> inzendingen.aanvullen(kenmerk, goed.gecontroleerdeTekst(), goed.wilAntwoord(), null));
    }
}
