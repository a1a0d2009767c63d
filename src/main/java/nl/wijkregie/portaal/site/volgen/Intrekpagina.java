package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Mogelijkheid;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.verzoek.IntrekkingVerzoek;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Withdrawing (ROE-A4), on a page of its own: nobody does it by a slip of the finger. */
@Controller
@Hidden
@RequestMapping("/volgen/{kenmerk}/intrekken")
class Intrekpagina {

    private final Volgformulieren formulieren;
    private final Inzendingen inzendingen;

    Intrekpagina(Volgformulieren formulieren, Inzendingen inzendingen) {
        this.formulieren = formulieren;
        this.inzendingen = inzendingen;
    }

    @GetMapping
    ResponseEntity<String> formulier(@PathVariable String kenmerk, Volgcode volgcode) {
        Volgverzoek leeg = formulieren.leeg(Volgformulier.INTREKKEN, kenmerk, volgcode);
        return formulieren.open(leeg, Mogelijkheid.INTREKKING, Map.of());
    }

    @PostMapping
    ResponseEntity<String> trekIn(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek intrekking = formulieren.gestuurd(Volgformulier.INTREKKEN, kenmerk, volgcode, verzoek);
        if (!intrekking.invoer().is("zeker", "ja")) {
            intrekking.invoer().fout("zeker", "Zet een vinkje als u uw idee wilt intrekken. Anders kunt u terug.");
        }
        return formulieren.verstuur(
                intrekking,
                new IntrekkingVerzoek(intrekking.invoer().tekst("reden")),
                Map.of(),
                Map.of(),
                goed -> inzendingen.intrekken(kenmerk, goed.reden(), null));
    }
}
