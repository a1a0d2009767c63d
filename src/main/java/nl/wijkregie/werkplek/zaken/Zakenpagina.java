package nl.wijkregie.werkplek.zaken;

import java.util.Map;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page with the cases that somebody started, or that play in his wijk or cluster (ROE-H2). Works without JavaScript. */
@Controller
class Zakenpagina {

    private final Zakenbeelden beelden;
    private final Betaalrecht betaalrecht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Zakenpagina(Zakenbeelden beelden, Betaalrecht betaalrecht, Aanmelding aanmelding, Paginas paginas) {
        this.beelden = beelden;
        this.betaalrecht = betaalrecht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    @GetMapping(Zaakadres.ALLE)
    ResponseEntity<String> lijst(
            @RequestParam(name = "lijst", defaultValue = "") String lijst,
            @RequestParam(name = "zoek", defaultValue = "") String zoek,
            @RequestParam(name = "stand", defaultValue = "") String stand,
            @RequestParam(name = "bladzijde", defaultValue = "") String bladzijde) {
        return aanmelding
                .lezer()
                .map(lezer -> toon(Zakenkeuze.van(lezer, lijst, zoek, stand, bladzijde), lezer))
                .orElseGet(() -> paginas.melding(
                        HttpStatus.FORBIDDEN, "Zaken", "U mag deze zaken niet zien. Log in met uw eigen account."));
    }

    private ResponseEntity<String> toon(Zakenkeuze keuze, Lezer lezer) {
        return paginas.formulier(
                HttpStatus.OK,
                "zaken",
                Map.of(
                        "beeld",
                        beelden.van(keuze, lezer),
                        "lijst",
                        keuze.lijst().code(),
                        "zoek",
                        keuze.zoek(),
                        "stand",
                        Zakenkeuze.code(keuze.stand()),
                        "betaalt",
                        betaalrecht.magInzien(lezer.groepen())));
    }
}
