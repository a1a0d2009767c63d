package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls during one request, so that its authorizations apply. */
final class Engineaanmelding extends OncePerRequestFilter {

    private final IdentityService identiteiten;

    Engineaanmelding(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Optional<Beller> beller = Beller.metWachtwoord();
        beller.ifPresent(bekend -> identiteiten.setAuthentication(bekend.account(), new ArrayList<>(bekend.groepen())));
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            identiteiten.clearAuthentication();
        }
    }
}
