package nl.wijkregie.portaal.site.indienen;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.Volgadres;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody sees at once after filing: the reference, the way to follow, and what happens next (ROE-A5). */
@Controller
@Hidden
class Bevestigingspagina {

    private final Zaakbeelden zaakbeelden;
    private final Dossier dossier;
    private final Volgadres volgadres;
    private final Sitepaginas paginas;

    Bevestigingspagina(Zaakbeelden zaakbeelden, Dossier dossier, Volgadres volgadres, Sitepaginas paginas) {
        this.zaakbeelden = zaakbeelden;
        this.dossier = dossier;
        this.volgadres = volgadres;
        this.paginas = paginas;
    }

    @GetMapping("/ingediend/{kenmerk}")
    ResponseEntity<String> toon(@PathVariable String kenmerk, Volgcode volgcode) {
        try {
            Map<String, Object> gegevens = new HashMap<>();
            gegevens.put("zaak", zaakbeelden.voorIndiener(kenmerk, volgcode.waarde()));
            gegevens.put("indiener", dossier.indiener(kenmerk).orElse(null));
            gegevens.put("hulp", dossier.haal(kenmerk).hulpGewenst());
            gegevens.put("volgcode", volgcode.waarde());
            gegevens.put("volgadres", volgadres.van(kenmerk, volgcode.waarde()));
            return paginas.persoonlijk(HttpStatus.OK, "ingediend", gegevens);
        } catch (OnbekendeZaak onbekend) {
            return paginas.melding(
                    HttpStatus.NOT_FOUND,
                    "Wij vinden dit idee niet",
                    "Het kenmerk of de volgcode klopt niet. Gebruik de link uit ons bericht, of vul uw kenmerk en"
                            + " volgcode in bij Idee volgen.");
        }
    }
}
