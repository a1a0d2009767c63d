package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.portaal.verzoek.VerantwoordingVerzoek;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The resident's own account: what was done, what it cost, and whether others may see it (ROE-E4, ROE-E5). */
@Controller
@Hidden
@RequestMapping("/volgen/{kenmerk}/verantwoording")
class Verantwoordingpagina {

    private static final Map<String, String> ANDERS = Map.of(
            "toestemmingVoorbeeld",
            "Kies of wij uw initiatief als voorbeeld mogen laten zien: ja of nee.",
            "verslag",
            "Vul in wat u hebt gedaan.");

    private final Volgformulieren formulieren;
    private final Inzendingen inzendingen;

    Verantwoordingpagina(Volgformulieren formulieren, Inzendingen inzendingen) {
        this.formulieren = formulieren;
        this.inzendingen = inzendingen;
    }

    @GetMapping
    ResponseEntity<String> formulier(@PathVariable String kenmerk, Volgcode volgcode) {
        Volgverzoek leeg = formulieren.leeg(Volgformulier.VERANTWOORDING, kenmerk, volgcode);
        return formulieren.open(leeg, Mogelijkheid.VERANTWOORDING, Keuzes.JA_OF_NEE);
    }

    @PostMapping
    ResponseEntity<String> stuur(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek verslag = formulieren.gestuurd(Volgformulier.VERANTWOORDING, kenmerk, volgcode, verzoek);
        return formulieren.verstuur(
                verslag,
                record(verslag.invoer()),
                ANDERS,
                Keuzes.JA_OF_NEE,
                goed -> inzendingen.verantwoorden(kenmerk, goed.naarDomein(), null));
    }

    private static VerantwoordingVerzoek record(Invoer invoer) {
        return new VerantwoordingVerzoek(
                invoer.tekst("verslag"),
                invoer.bedrag("werkelijkeKosten", "de werkelijke kosten"),
                invoer.jaOfNee("toestemmingVoorbeeld"),
                Rekeningvelden.lees(invoer));
    }
}
