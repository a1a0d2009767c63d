package nl.wijkregie.portaal.site.volgen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.portaal.site.Sitepaginas;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody reads who follows a link of which the code is wrong or old. It says nothing of the kenmerk: an unknown one and
 * a wrong code give the same page. A resolver and no controller advice, to come before the one for all pages of the site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Volgfouten implements HandlerExceptionResolver {

    private static final String SITE = "nl.wijkregie.portaal.site";

    private final Sitepaginas paginas;

    Volgfouten(Sitepaginas paginas) {
        this.paginas = paginas;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object handler, Exception oorzaak) {
        if (!(oorzaak instanceof OnbekendeZaak) || antwoord.isCommitted() || !isVanSite(handler)) {
            return null;
        }
        try {
            schrijf(antwoord, paginas.persoonlijk(HttpStatus.NOT_FOUND, "volgen/onbekend", Map.of()));
            return new ModelAndView();
        } catch (IOException weg) {
            throw new UncheckedIOException(weg);
        }
    }

    private static void schrijf(HttpServletResponse antwoord, ResponseEntity<String> pagina) throws IOException {
        byte[] html = String.valueOf(pagina.getBody()).getBytes(StandardCharsets.UTF_8);
        antwoord.resetBuffer();
        antwoord.setStatus(pagina.getStatusCode().value());
        pagina.getHeaders().forEach((naam, waarden) -> antwoord.setHeader(naam, String.join(", ", waarden)));
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        antwoord.setContentLength(html.length);
        antwoord.getOutputStream().write(html);
        antwoord.flushBuffer();
    }

    private static boolean isVanSite(@Nullable Object handler) {
        return handler instanceof HandlerMethod methode
                && methode.getBeanType().getPackageName().startsWith(SITE);
    }
}
