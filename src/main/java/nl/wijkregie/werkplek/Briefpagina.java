package nl.wijkregie.werkplek;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Page with a letter to print. A filter before it lets the session of the web apps count here, so that the engine knows
 * who asks.
 */
@Controller
@RequestMapping("/werkplek/brieven")
class Briefpagina {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));
    private static final String NIET_GEVONDEN =
            "Deze brief is niet gevonden, of hij hoort niet bij een zaak van u. Open de brief vanuit het dossier in de"
                    + " takenlijst.";
    private static final String NIET_INGELOGD =
            "U bent niet ingelogd. Log in bij de takenlijst en open de brief opnieuw.";

    private final Brieven brieven;
    private final Aanmelding aanmelding;
    private final Paginas paginas;

    Briefpagina(Brieven brieven, Aanmelding aanmelding, Paginas paginas) {
        this.brieven = brieven;
        this.aanmelding = aanmelding;
        this.paginas = paginas;
    }

    /** The letters that still have to be printed, of the cases of who asks. */
    @GetMapping
    ResponseEntity<String> lijst() {
        return aanmelding
                .lezer()
                .map(lezer -> paginas.pagina(
                        HttpStatus.OK,
                        "brieven",
                        Map.of(
                                "brieven",
                                brieven.tePrinten(lezer).stream()
                                        .map(brief -> gegevens(brief, null))
                                        .toList())))
                .orElseGet(() -> melding(HttpStatus.UNAUTHORIZED, NIET_INGELOGD));
    }

    @GetMapping("/{id}")
    ResponseEntity<String> toon(@PathVariable String id, HttpServletRequest verzoek) {
        return aanmelding
                .lezer()
                .map(lezer -> brieven.voor(id, lezer)
                        .map(brief ->
                                paginas.pagina(HttpStatus.OK, "brief", gegevens(brief, aanmelding.token(verzoek))))
                        .orElseGet(() -> melding(HttpStatus.NOT_FOUND, NIET_GEVONDEN)))
                .orElseGet(() -> melding(HttpStatus.UNAUTHORIZED, NIET_INGELOGD));
    }

    /** Records that the letter was printed; the filter before it asks for the token that the page got. */
    @PostMapping("/{id}/afgedrukt")
    ResponseEntity<String> afgedrukt(@PathVariable String id) {
        Optional<Lezer> lezer = aanmelding.lezer();
        if (lezer.isEmpty()) {
            return tekst(HttpStatus.UNAUTHORIZED, NIET_INGELOGD);
        }
        return brieven.afgedrukt(id, lezer.get())
                ? tekst(HttpStatus.OK, "De brief staat nu als afgedrukt in het dossier.")
                : tekst(HttpStatus.NOT_FOUND, NIET_GEVONDEN);
    }

    private static Map<String, Object> gegevens(Postbron.Brief brief, @Nullable String token) {
        return Map.of(
                "id", brief.id(),
                "kenmerk", brief.kenmerk(),
                "naam", brief.naam(),
                "postadres", brief.postadres() == null ? "" : brief.postadres(),
                "onderwerp", brief.onderwerp(),
                "tekst", brief.tekst(),
                "datum", DATUM.format(brief.datum()),
                "afgedrukt", brief.afgedruktOp() == null ? "" : DATUM.format(brief.afgedruktOp()),
                "token", token == null ? "" : token);
    }

    private ResponseEntity<String> melding(HttpStatus status, String tekst) {
        return paginas.melding(status, "Brief niet beschikbaar", tekst);
    }

    private static ResponseEntity<String> tekst(HttpStatus status, String tekst) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(tekst);
    }
}
