package nl.wijkregie.portaal.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Stappenplan;
import nl.wijkregie.portaal.site.thema.Sitebestanden;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a page of the site. */
@Component
public class Sitepaginas {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Sitesjabloon sjabloon;
    private final Gemeente gemeente;
    private final Sitebestanden bestanden;
    private final Stappenplan stappenplan;
    private final Eigenadressen eigenAdressen;

    Sitepaginas(
            Sitesjabloon sjabloon,
            Gemeente gemeente,
            Sitebestanden bestanden,
            Stappenplan stappenplan,
            Eigenadressen eigenAdressen) {
        this.sjabloon = sjabloon;
        this.gemeente = gemeente;
        this.bestanden = bestanden;
        this.stappenplan = stappenplan;
        this.eigenAdressen = eigenAdressen;
    }

    /** A page that everybody may read and keep for a short time. */
    public ResponseEntity<String> openbaar(String naam, Map<String, Object> gegevens) {
        return antwoord(HttpStatus.OK, naam, gegevens, CacheControl.noCache());
    }

    /** A page for one person, or with a form: nobody keeps it. */
    public ResponseEntity<String> eigen(HttpStatus status, String naam, Map<String, Object> gegevens) {
        return antwoord(status, naam, gegevens, CacheControl.noStore());
    }

    /** A page about the case of one person: nobody keeps it, and no search engine lists it. */
    public ResponseEntity<String> persoonlijk(HttpStatus status, String naam, Map<String, Object> gegevens) {
        ResponseEntity<String> pagina = eigen(status, naam, gegevens);
        return ResponseEntity.status(status)
                .headers(pagina.getHeaders())
                .header("X-Robots-Tag", "noindex")
                .body(pagina.getBody());
    }

    /** A page with one sentence that says what to do. */
    public ResponseEntity<String> melding(HttpStatus status, String titel, String tekst) {
        return eigen(status, "melding", Map.of("titel", titel, "tekst", tekst));
    }

    /** The same, and where to go on before the usual ways. */
    public ResponseEntity<String> melding(HttpStatus status, String titel, String tekst, URI adres, String naar) {
        return eigen(
                status, "melding", Map.of("titel", titel, "tekst", tekst, "adres", adres.toString(), "naar", naar));
    }

    /** After a change the browser asks for a page anew, so that reloading it does not send the change again. */
    public ResponseEntity<String> naar(URI adres) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(adres)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<String> antwoord(
            HttpStatus status, String naam, Map<String, Object> gegevens, CacheControl bewaren) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(bewaren)
                .body(html(naam, gegevens));
    }

    /** The text of a page. */
    String html(String naam, Map<String, Object> gegevens) {
        Map<String, Object> alles = new HashMap<>(gegevens);
        alles.put("gemeente", gemeente.naam());
        alles.put("opmaak", new Siteopmaak(eigenAdressen));
        alles.put("bestanden", bestanden);
        alles.put("stappenplan", stappenplan.link());
        return sjabloon.vul(naam, alles);
    }
}
