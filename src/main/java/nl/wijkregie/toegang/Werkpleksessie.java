package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens {@code /werkplek} to who is logged in to Tasklist or Cockpit, with the same session, and tells the engine who that
 * is. A change needs the token against forged requests that the web apps hand out: as a header, or as a field of a form, so
 * that a page works without JavaScript.
 */
final class Werkpleksessie extends OncePerRequestFilter {

    private static final Resource INLOGGEN =
            new ClassPathResource("templates/werkplek/inloggen.html", Werkpleksessie.class.getClassLoader());
    private static final String TOKENVELD = "xsrf-token";
    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    private final AuthenticationFilter aanmelding = new AuthenticationFilter();
    private final long groepenGeldigMs;

    /** @param groepenGeldigMs after how many milliseconds the groups of a session are read again */
    Werkpleksessie(long groepenGeldigMs) {
        this.groepenGeldigMs = groepenGeldigMs;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null) {
            AuthenticationUtil.updateCache(AuthenticationUtil.getAuthsFromSession(sessie), sessie, groepenGeldigMs);
        }
        if (sessie == null || Beller.uitSessie(verzoek).isEmpty()) {
            nietIngelogd(verzoek, antwoord);
            return;
        }
        if (!LEZEN.contains(verzoek.getMethod()) && !heeftToken(verzoek, sessie)) {
            Weigering.schrijf(verzoek, antwoord, 403, "Ververs de pagina en probeer het opnieuw.");
            return;
        }
        aanmelding.doFilter(verzoek, antwoord, keten);
    }

    /** Who follows a link from a mail reads where to log in; a program gets the problem. */
    private static void nietIngelogd(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        String wil = verzoek.getHeader(HttpHeaders.ACCEPT);
        if (wil == null || !wil.contains(MediaType.TEXT_HTML_VALUE)) {
            Weigering.schrijf(verzoek, antwoord, 401, "Meld u aan in de takenlijst en probeer het opnieuw.");
            return;
        }
        antwoord.setStatus(401);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'self'");
        try (InputStream pagina = INLOGGEN.getInputStream()) {
            pagina.transferTo(antwoord.getOutputStream());
        }
        antwoord.flushBuffer();
    }

    private static boolean heeftToken(HttpServletRequest verzoek, HttpSession sessie) {
        Object token = sessie.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token != null
                && (token.equals(verzoek.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME))
                        || token.equals(verzoek.getParameter(TOKENVELD)));
    }
}
