package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.portaal.internal.Volgcode;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the resident lets us show to others; given and taken back at any time (ROE-E5, ROE-I2). */
@Controller
@Hidden
@RequestMapping("/volgen/{kenmerk}/toestemming")
class Toestemmingpagina {

    private final Volgformulieren formulieren;
    private final Toestemmingen toestemmingen;
    private final GoedeVoorbeelden voorbeelden;

    Toestemmingpagina(Volgformulieren formulieren, Toestemmingen toestemmingen, GoedeVoorbeelden voorbeelden) {
        this.formulieren = formulieren;
        this.toestemmingen = toestemmingen;
        this.voorbeelden = voorbeelden;
    }

    @GetMapping
    ResponseEntity<String> formulier(@PathVariable String kenmerk, Volgcode volgcode) {
        Volgverzoek leeg = formulieren.leeg(Volgformulier.TOESTEMMING, kenmerk, volgcode);
        Toestemmingen.Stand stand = toestemmingen.van(kenmerk);
        Map<String, String> nu = new LinkedHashMap<>();
        for (Toestemming een : Toestemming.values()) {
            nu.put(een.code(), stand.gegeven(een) ? "ja" : "nee");
        }
        return formulieren.toon(HttpStatus.OK, leeg.met(Invoer.met(nu)), vragen(leeg, stand));
    }

    @PostMapping
    ResponseEntity<String> stuur(@PathVariable String kenmerk, Volgcode volgcode, HttpServletRequest verzoek) {
        Volgverzoek keuze = formulieren.gestuurd(Volgformulier.TOESTEMMING, kenmerk, volgcode, verzoek);
        return formulieren.verstuur(
                keuze,
                new Keuze(keuze.invoer().jaOfNee("tonen"), keuze.invoer().jaOfNee("voorbeeld")),
                Map.of(),
                vragen(keuze, toestemmingen.van(kenmerk)),
                goed -> wijzig(kenmerk, goed));
    }

    private void wijzig(String kenmerk, Keuze keuze) {
        wijzig(kenmerk, Toestemming.TONEN, keuze.tonen());
        wijzig(kenmerk, Toestemming.VOORBEELD, keuze.voorbeeld());
    }

    private void wijzig(String kenmerk, Toestemming waarvoor, @Nullable Boolean gegeven) {
        if (gegeven != null) {
            toestemmingen.wijzig(kenmerk, waarvoor, gegeven, null);
        }
    }

    /**
     * Only what can be given, or was given and can be taken back; with the example as others read it now. The title of a
     * case that ended is on no page, so there is nothing to choose.
     */
    private Map<String, Object> vragen(Volgverzoek verzoek, Toestemmingen.Stand stand) {
        Map<String, Object> vragen = new HashMap<>(Keuzes.JA_OF_NEE);
        vragen.put("vraagTonen", verzoek.zaak().uitkomst() == null && (stand.tonen() || stand.kanTonen()));
        vragen.put("vraagVoorbeeld", stand.voorbeeld() || stand.kanVoorbeeld());
        voorbeelden.van(verzoek.kenmerk()).ifPresent(getoond -> vragen.put("getoond", getoond));
        return vragen;
    }

    /** Answers; null for what was not asked. */
    record Keuze(@Nullable Boolean tonen, @Nullable Boolean voorbeeld) {}
}
