package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Ervaringen;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Zaakbeeld;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.initiatief.volgen.Volgbeeld;
import nl.wijkregie.initiatief.volgen.Volgbeelden;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a resident looks how the case stands, with the code from the mail (ROE-A5). */
@Controller
@Hidden
class Volgpagina {

    /** The same for an unknown kenmerk and a wrong code: who does not know the code learns nothing. */
    static final String NIET_GEVONDEN =
            "Dit kenmerk en deze volgcode horen niet bij elkaar. Kijk in uw mail of brief en vul ze opnieuw in.";

    private final Sitepaginas paginas;
    private final Volgbeelden beelden;
    private final Zaakbeelden zaakbeelden;
    private final Gesprekken gesprekken;
    private final Bijlagen bijlagen;
    private final Toestemmingen toestemmingen;
    private final GoedeVoorbeelden voorbeelden;
    private final Ervaringen ervaringen;

    Volgpagina(
            Sitepaginas paginas,
            Volgbeelden beelden,
            Zaakbeelden zaakbeelden,
            Gesprekken gesprekken,
            Bijlagen bijlagen,
            Toestemmingen toestemmingen,
            GoedeVoorbeelden voorbeelden,
            Ervaringen ervaringen) {
        this.ervaringen = ervaringen;
        this.gesprekken = gesprekken;
        this.bijlagen = bijlagen;
        this.toestemmingen = toestemmingen;
        this.voorbeelden = voorbeelden;
        this.paginas = paginas;
        this.beelden = beelden;
        this.zaakbeelden = zaakbeelden;
    }

    @GetMapping("/volgen")
    ResponseEntity<String> ingang() {
        return ingang(HttpStatus.OK, Invoer.leeg());
    }

    /** Looks whether kenmerk and code belong together, and if so goes to the case. */
    @PostMapping("/volgen")
    ResponseEntity<String> zoek(HttpServletRequest verzoek) {
        Invoer invoer = Invoer.van(verzoek);
        Zaaksleutel sleutel = Zaaksleutel.uit(invoer);
        if (!invoer.isGoed()) {
            return ingang(HttpStatus.UNPROCESSABLE_ENTITY, invoer);
        }
        try {
            zaakbeelden.controleer(sleutel.kenmerk(), sleutel.volgcode());
        } catch (OnbekendeZaak onbekend) {
            invoer.fout("kenmerk", NIET_GEVONDEN);
            return ingang(HttpStatus.UNPROCESSABLE_ENTITY, invoer);
        }
        return paginas.naar(URI.create(new Volgadressen(sleutel.kenmerk(), sleutel.volgcode()).zaak()));
    }

    @GetMapping("/volgen/{kenmerk}")
    ResponseEntity<String> zaak(
            @PathVariable String kenmerk,
            Volgcode volgcode,
            @RequestParam(name = "gedaan", defaultValue = "") String gedaan) {
        Volgbeeld beeld = beelden.voorIndiener(kenmerk, volgcode.waarde());
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("beeld", beeld);
        gegevens.put("zaak", beeld.zaak());
        gegevens.put("antwoorden", nieuwsteEerst(berichten(beeld.zaak())));
        gegevens.put("adres", new Volgadressen(kenmerk, volgcode.waarde()));
        String zin = Volgformulier.gedaan(gedaan);
        gegevens.put("gedaan", zin);
        gegevens.put("klaar", zin.isEmpty() ? "" : gedaan + "-" + kenmerk);
        gegevens.put("gesprek", nieuwsteEerst(gesprekken.van(kenmerk)));
        gegevens.put("bijlagen", bijlagen.van(kenmerk));
        gegevens.put("ervaringGevraagd", Ervaringen.gevraagd(zaakbeelden.controleer(kenmerk, volgcode.waarde())));
        gegevens.put("ervaring", ervaringen.van(kenmerk).orElse(null));
        gegevens.put("toestemming", toestemmingen.van(kenmerk));
        gegevens.put("getoond", voorbeelden.van(kenmerk).orElse(null));
        return paginas.persoonlijk(HttpStatus.OK, "volgen/zaak", gegevens);
    }

    /** Answers to questions stand with the questions, and the page says once which idea it is about. */
    private static List<Zaakbeeld.PubliekAntwoord> berichten(Zaakbeeld zaak) {
        String waarover = ": " + zaak.titel();
        return zaak.antwoorden().stream()
                .filter(antwoord -> !antwoord.soort().equals("antwoord-op-bericht"))
                .map(antwoord -> new Zaakbeeld.PubliekAntwoord(
                        antwoord.datum(),
                        antwoord.soort(),
                        antwoord.onderwerp().endsWith(waarover)
                                ? antwoord.onderwerp()
                                        .substring(0, antwoord.onderwerp().length() - waarover.length())
                                : antwoord.onderwerp(),
                        antwoord.tekst()))
                .toList();
    }

    private static <T> List<T> nieuwsteEerst(List<T> oudsteEerst) {
        List<T> gekeerd = new ArrayList<>(oudsteEerst);
        Collections.reverse(gekeerd);
        return gekeerd;
    }

    private ResponseEntity<String> ingang(HttpStatus status, Invoer invoer) {
        return paginas.eigen(status, "volgen/ingang", Map.of("invoer", invoer));
    }
}
