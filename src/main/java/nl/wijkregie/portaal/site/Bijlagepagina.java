package nl.wijkregie.portaal.site;

import io.swagger.v3.oas.annotations.Hidden;
import nl.wijkregie.bijlage.Bijlagedownload;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.portaal.internal.Volgcode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the indiener a file of the case back (ROE-A5, ROE-I2). */
@Controller
@Hidden
class Bijlagepagina {

    private final Zaakbeelden zaakbeelden;
    private final Bijlagen bijlagen;
    private final Sitepaginas paginas;

    Bijlagepagina(Zaakbeelden zaakbeelden, Bijlagen bijlagen, Sitepaginas paginas) {
        this.zaakbeelden = zaakbeelden;
        this.bijlagen = bijlagen;
        this.paginas = paginas;
    }

    /** Another code, case or number: one answer, that does not tell them apart. */
    @GetMapping("/volgen/{kenmerk}/bijlagen/{nummer:[0-9]{1,2}}")
    ResponseEntity<?> bijlage(@PathVariable String kenmerk, @PathVariable int nummer, Volgcode volgcode) {
        try {
            zaakbeelden.controleer(kenmerk, volgcode.waarde());
        } catch (OnbekendeZaak onbekend) {
            return nietGevonden();
        }
        return bijlagen.haalVoorIndiener(kenmerk, nummer)
                .<ResponseEntity<?>>map(Bijlagedownload::van)
                .orElseGet(this::nietGevonden);
    }

    private ResponseEntity<?> nietGevonden() {
        return paginas.melding(
                HttpStatus.NOT_FOUND,
                "Bestand niet gevonden",
                "Dit bestand is niet gevonden. Open het vanaf de pagina waarop u uw idee volgt.");
    }
}
