package nl.wijkregie.werkplek.zaken;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Notities;
import nl.wijkregie.initiatief.OnjuisteNotitie;
import nl.wijkregie.werkplek.Aanmelding;
import nl.wijkregie.werkplek.Dossierbeelden;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Paginas;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one case: its dossier, and a place to add a note. The tab Dossier sends its notes here too. */
@Controller
@RequestMapping(Zaakadres.ALLE + "/{kenmerk}")
class Zaakpagina {

    private final Zaakingang ingang;
    private final Dossierbeelden beelden;
    private final Notities notities;
    private final Zaakrecht recht;
    private final Betaalrecht betaalrecht;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Zaakpagina(
            Zaakingang ingang,
            Dossierbeelden beelden,
            Notities notities,
            Zaakrecht recht,
            Betaalrecht betaalrecht,
            Aanmelding aanmelding,
            Paginas paginas) {
        this.ingang = ingang;
        this.beelden = beelden;
        this.notities = notities;
        this.recht = recht;
        this.betaalrecht = betaalrecht;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    @GetMapping
    ResponseEntity<String> pagina(@PathVariable String kenmerk, HttpServletRequest verzoek) {
        Optional<Lezer> lezer = aanmelding.lezer();
        Optional<Initiatief> zaak = ingang.leesbaar(kenmerk, lezer);
        if (lezer.isEmpty() || zaak.isEmpty()) {
            return paginas.melding(HttpStatus.FORBIDDEN, "Zaak", Zaakingang.MAG_NIET);
        }
        return paginas.pagina(
                HttpStatus.OK,
                "zaak",
                Map.of(
                        "kenmerk",
                        zaak.get().kenmerk(),
                        "titel",
                        zaak.get().titel(),
                        "betaalt",
                        betaalrecht.magInzien(lezer.get().groepen()),
                        "token",
                        aanmelding.token(verzoek)));
    }

    /** What the page shows, in the form that the tab Dossier knows. */
    @GetMapping(path = "/dossier", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> gegevens(@PathVariable String kenmerk) {
        return ingang.antwoord(
                kenmerk,
                (zaak, lezer) -> Zaakingang.json(
                        HttpStatus.OK, beelden.van(zaak.kenmerk(), lezer).orElseThrow()));
    }

    /** Adds a note to the file. */
    @PostMapping(path = "/notitie", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> noteer(
            @PathVariable String kenmerk, @RequestParam(name = "tekst", defaultValue = "") String tekst) {
        return ingang.antwoord(kenmerk, (zaak, lezer) -> {
            if (!recht.magNotitie(zaak, lezer)) {
                return Zaakingang.weiger(
                        HttpStatus.FORBIDDEN,
                        "U kunt hier geen notitie schrijven: u behandelt deze zaak niet. Vraag het de vakambtenaar.");
            }
            try {
                notities.schrijf(zaak.kenmerk(), tekst, recht.functie(zaak, lezer), lezer.account());
            } catch (OnjuisteNotitie onjuist) {
                return Zaakingang.weiger(HttpStatus.BAD_REQUEST, onjuist.getMessage());
            }
            return Zaakingang.json(HttpStatus.OK, Map.of("melding", "Uw notitie staat in het dossier."));
        });
    }
}
