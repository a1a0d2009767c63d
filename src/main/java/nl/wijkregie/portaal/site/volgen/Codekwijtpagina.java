package nl.wijkregie.portaal.site.volgen;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.volgen.Volgcodeaanvragen;
import nl.wijkregie.portaal.internal.Tekstregels;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.portaal.site.formulier.Formulierwacht;
import nl.wijkregie.portaal.site.formulier.Invoer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks for a lost code; says nothing of who is known here (ROE-A5, ROE-I2). */
@Controller
@Hidden
@RequestMapping("/volgcode-kwijt")
class Codekwijtpagina {

    private static final String VELD = "gezocht";
    private static final String FORMULIER = "volgcode-kwijt";
    private static final Pattern KENMERK = Pattern.compile("[A-Z]{2,5}-[0-9]{4}-[0-9]{1,12}");
    private static final Pattern MAILADRES = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Sitepaginas paginas;
    private final Formulierwacht wacht;
    private final Volgcodeaanvragen aanvragen;

    Codekwijtpagina(Sitepaginas paginas, Formulierwacht wacht, Volgcodeaanvragen aanvragen) {
        this.paginas = paginas;
        this.wacht = wacht;
        this.aanvragen = aanvragen;
    }

    @GetMapping
    ResponseEntity<String> formulier() {
        return toon(HttpStatus.OK, Invoer.leeg());
    }

    @PostMapping
    ResponseEntity<String> vraag(HttpServletRequest verzoek) {
        Invoer invoer = Invoer.van(verzoek);
        wacht.keur(FORMULIER, invoer);
        Optional<String> gezocht = gezocht(invoer);
        if (gezocht.isEmpty()) {
            invoer.fout(
                    VELD,
                    "Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl, of uw kenmerk, bijvoorbeeld INI-2026-00012.");
        }
        if (!invoer.isGoed()) {
            return toon(HttpStatus.UNPROCESSABLE_ENTITY, invoer);
        }
        aanvragen.vraag(gezocht.orElseThrow());
        return paginas.naar(URI.create("/volgcode-kwijt/gevraagd"));
    }

    /** The same for everybody. */
    @GetMapping("/gevraagd")
    ResponseEntity<String> gevraagd() {
        return paginas.openbaar("volgen/code-gevraagd", Map.of());
    }

    private static Optional<String> gezocht(Invoer invoer) {
        String tekst = Optional.ofNullable(invoer.tekst(VELD)).orElse("");
        if (tekst.length() > Volgcodeaanvragen.LANGSTE || Tekstregels.heeftOnzichtbareTekens(tekst)) {
            return Optional.empty();
        }
        if (MAILADRES.matcher(tekst).matches()) {
            return Optional.of(tekst);
        }
        return Optional.of(Zaaksleutel.kenmerk(tekst))
                .filter(kenmerk -> KENMERK.matcher(kenmerk).matches());
    }

    private ResponseEntity<String> toon(HttpStatus status, Invoer invoer) {
        return paginas.eigen(
                status, "volgen/code-kwijt", Map.of("invoer", invoer, "bewijs", wacht.bewijs(FORMULIER, invoer)));
    }
}
