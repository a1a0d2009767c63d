package nl.wijkregie.werkplek;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a page: never kept by a browser, nothing from elsewhere, only inside another page where it says so. */
@Component
public class Paginas {

    private static final String VAN_ONS = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; frame-ancestors ";
    private static final String NERGENS = "'none'; form-action ";

    /** A tab of Tasklist shows the page in a frame of the same origin. */
    private static final String IN_TAKENLIJST = "'self'; form-action 'self'";

    private final Paginasjabloon sjabloon;
    private final Werkplekmenu menu;

    Paginas(Paginasjabloon sjabloon, Werkplekmenu menu) {
        this.sjabloon = sjabloon;
        this.menu = menu;
    }

    /** A page without a form. */
    public ResponseEntity<String> pagina(HttpStatus status, String naam, Map<String, Object> gegevens) {
        return pagina(status, naam, gegevens, NERGENS + "'none'");
    }

    /** A page with a form that posts to us. */
    public ResponseEntity<String> formulier(HttpStatus status, String naam, Map<String, Object> gegevens) {
        return pagina(status, naam, gegevens, NERGENS + "'self'");
    }

    /** A page with forms that Tasklist may show in one of its tabs. */
    public ResponseEntity<String> tabblad(HttpStatus status, String naam, Map<String, Object> gegevens) {
        return pagina(status, naam, gegevens, IN_TAKENLIJST);
    }

    /** A page with one sentence that says what to do. */
    public ResponseEntity<String> melding(HttpStatus status, String titel, String tekst) {
        return pagina(status, "melding", Map.of("titel", titel, "tekst", tekst));
    }

    /** After a change the browser asks for a page anew, so that reloading it does not send the change again. */
    public ResponseEntity<String> naar(URI adres) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(adres).build();
    }

    private ResponseEntity<String> pagina(
            HttpStatus status, String naam, Map<String, Object> gegevens, String kaderEnFormulier) {
        Map<String, Object> alles = new HashMap<>(gegevens);
        alles.put("menu", menu.links());
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", VAN_ONS + kaderEnFormulier)
                .header("Referrer-Policy", "no-referrer")
                .body(sjabloon.vul(naam, alles));
    }
}
