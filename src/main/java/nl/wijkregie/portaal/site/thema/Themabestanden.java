package nl.wijkregie.portaal.site.thema;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Theme and logo of the municipality, and the picture in the tab of the browser. */
@Controller
@Hidden
class Themabestanden {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType WOFF2 = new MediaType("font", "woff2");
    private static final String GEEN_SCRIPT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final Thema thema;

    Themabestanden(Thema thema) {
        this.thema = thema;
    }

    @GetMapping("/openbaar/{versie:[0-9a-f]{16}}/" + Sitebestanden.GEMEENTETHEMA)
    ResponseEntity<String> stijl() {
        return thema.css()
                .map(css -> ResponseEntity.ok()
                        .contentType(CSS)
                        .cacheControl(Bestandsadressen.VOORGOED)
                        .body(css))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The policy holds for who opens the logo itself: an SVG is a page then. */
    @GetMapping("/openbaar/{versie:[0-9a-f]{16}}/{naam:logo\\.(?:svg|png)}")
    ResponseEntity<byte[]> logo() {
        return thema.logo()
                .map(logo -> ResponseEntity.ok()
                        .contentType(logo.soort())
                        .header("Content-Security-Policy", GEEN_SCRIPT)
                        .cacheControl(Bestandsadressen.VOORGOED)
                        .body(logo.inhoud()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/openbaar/{versie:[0-9a-f]{16}}/" + Lettertypen.MAP + "{naam:[a-z0-9.-]+}")
    ResponseEntity<byte[]> lettertype(@PathVariable String naam) {
        byte[] inhoud = thema.lettertypen().bestanden().get(naam);
        return inhoud == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(WOFF2)
                        .cacheControl(Bestandsadressen.VOORGOED)
                        .body(inhoud);
    }

    /** Browsers ask for this address on pages that name no picture. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Resource> pictogram() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(new ClassPathResource("static/openbaar/pictogram.svg"));
    }
}
