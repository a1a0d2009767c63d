package nl.wijkregie.werkplek;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a page: never kept by a browser, nothing from elsewhere, never inside another page. */
@Component
class Paginas {

    private static final String VAN_ONS = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action ";

    private final Paginasjabloon sjabloon;

    Paginas(Paginasjabloon sjabloon) {
        this.sjabloon = sjabloon;
    }

    /** A page without a form. */
    ResponseEntity<String> pagina(HttpStatus status, String naam, Map<String, Object> gegevens) {
        return pagina(status, naam, gegevens, "'none'");
    }

    /** A page with a form that posts to us. */
    ResponseEntity<String> formulier(HttpStatus status, String naam, Map<String, Object> gegevens) {
        return pagina(status, naam, gegevens, "'self'");
    }

    /** A page with one sentence that says what to do. */
    ResponseEntity<String> melding(HttpStatus status, String titel, String tekst) {
        return pagina(status, "melding", Map.of("titel", titel, "tekst", tekst));
    }

    /** After a change the browser asks for a page anew, so that reloading it does not send the change again. */
    ResponseEntity<String> naar(URI adres) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(adres).build();
    }

    private ResponseEntity<String> pagina(
            HttpStatus status, String naam, Map<String, Object> gegevens, String formulierNaar) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", VAN_ONS + formulierNaar)
                .header("Referrer-Policy", "no-referrer")
                .body(sjabloon.vul(naam, gegevens));
    }
}
