package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds {@link Personeelsvragen} at Cockpit's own services, which search processes as the engine's do. */
final class Cockpitvragen extends OncePerRequestFilter {

    private static final String DIENST = "/camunda/api/cockpit/plugin/base/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        String uri = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
        return !uri.startsWith(DIENST) || uri.startsWith(DIENST + "static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Optional<Beller> beller = Beller.uitSessie(verzoek);
        if (beller.isEmpty()) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        HttpServletRequest gelezen;
        try {
            Verzoektekst tekst = verzoek.getMethod().equals("POST")
                    ? Verzoektekst.lees(verzoek, false)
                    : new Verzoektekst(new byte[0], MissingNode.getInstance());
            Personeelsvragen.controleer(
                    new Aanroep(
                            verzoek.getMethod(),
                            verzoek.getRequestURI(),
                            beller.get().account(),
                            beller.get().groepen(),
                            tekst.gegevens()),
                    verzoek.getQueryString());
            gelezen = verzoek.getMethod().equals("POST")
                    ? new Doorgegeven(verzoek, tekst.tekens(), verzoek.getQueryString(), false)
                    : verzoek;
        } catch (Geweigerd geweigerd) {
            Weigering.schrijf(verzoek, antwoord, geweigerd.status(), geweigerd.getMessage());
            return;
        }
        keten.doFilter(gelezen, antwoord);
    }
}
