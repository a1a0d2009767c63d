package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a path to the engine's doors that hides its meaning in encoded characters, before anything matches on it: the
 * container decodes before it chooses a servlet, and others do not.
 */
final class Padcontrole extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String gelezen = verzoek.getServletPath();
        if (gelezen.startsWith(Restpad.REST) || gelezen.startsWith("/camunda")) {
            try {
                Restpad.weigerDubbelzinnig(verzoek.getRequestURI());
            } catch (Geweigerd geweigerd) {
                Weigering.schrijf(verzoek, antwoord, geweigerd.status(), geweigerd.getMessage());
                return;
            }
        }
        keten.doFilter(verzoek, antwoord);
    }
}
