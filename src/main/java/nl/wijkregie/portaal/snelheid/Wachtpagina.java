package nl.wijkregie.portaal.snelheid;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wijkregie.portaal.site.Sitepaginas;
import nl.wijkregie.toegang.Basiskoppen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page of the site for who has to wait. It is made before the security filters, so it carries their headers itself. */
@Component
class Wachtpagina {

    private static final String BELEID = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final int MINUUT = 60;

    private final Sitepaginas paginas;

    Wachtpagina(Sitepaginas paginas) {
        this.paginas = paginas;
    }

    void schrijf(HttpServletResponse antwoord, long seconden) throws IOException {
        ResponseEntity<String> pagina = paginas.melding(HttpStatus.TOO_MANY_REQUESTS, "Even wachten", zin(seconden));
        byte[] inhoud = String.valueOf(pagina.getBody()).getBytes(StandardCharsets.UTF_8);
        antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        antwoord.setHeader("Content-Security-Policy", BELEID);
        Basiskoppen.vanSite(antwoord);
        antwoord.setContentLength(inhoud.length);
        antwoord.getOutputStream().write(inhoud);
        antwoord.flushBuffer();
    }

    private static String zin(long seconden) {
        long minuten = (seconden + MINUUT - 1) / MINUUT;
        return "Er is vanaf uw internetverbinding heel vaak iets verstuurd of geprobeerd. Wacht "
                + (minuten == 1 ? "een minuut" : minuten + " minuten")
                + " en laad deze pagina dan opnieuw. Wat u had ingevuld, wordt dan alsnog verstuurd.";
    }
}
