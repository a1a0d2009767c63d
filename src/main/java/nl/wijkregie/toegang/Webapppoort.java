package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes what the web apps leave open: the set-up of a first administrator, at any moment, paths of their services that
 * no rule of theirs names, which they would answer without a login, and those of an engine that is not there.
 */
final class Webapppoort extends OncePerRequestFilter {

    private static final Pattern EERSTE_BEHEERDER = Pattern.compile(
            "/camunda/(?:api/admin/setup|app/admin/[^/]+/setup)(?:/.*)?|/camunda/app/admin/setup(?:/.*)?");
    private static final Pattern DIENST = Pattern.compile("/camunda/api/(?!engine(?:/|$)).*");
    private static final Pattern ANDERE_ENGINE = Pattern.compile(
            "/camunda/api/(?:cockpit|admin|tasklist|welcome)/plugin/[^/]+/(?!(?:default|static)(?:/|$))[^/]+(?:/.*)?"
                    + "|/camunda/app/[^/]+/(?!default/)[^/.]+/"
                    + "|/camunda/app/(?!(?:cockpit|admin|tasklist|welcome)(?:/|$)).+");
    private static final Pattern ZONDER_AANMELDEN =
            Pattern.compile("GET /camunda/api/(?:cockpit|admin|tasklist|welcome)/plugin/[^/]+/static/.*"
                    + "|GET /camunda/api/admin/auth/user/[^/]+/?"
                    + "|POST /camunda/api/admin/auth/user/[^/]+/(?:logout|login/[^/]+)/?");

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String uri = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
        if (EERSTE_BEHEERDER.matcher(uri).matches()) {
            Weigering.schrijf(
                    verzoek,
                    antwoord,
                    403,
                    "Een eerste beheerder maakt u niet hier, maar met de instellingen bij het starten.");
        } else if (DIENST.matcher(uri).matches()
                && !ZONDER_AANMELDEN.matcher(verzoek.getMethod() + " " + uri).matches()
                && Beller.uitSessie(verzoek).isEmpty()) {
            Weigering.schrijf(verzoek, antwoord, 401, "Meld u aan met uw account.");
        } else if (ANDERE_ENGINE.matcher(uri).matches()) {
            Weigering.schrijf(verzoek, antwoord, 404, "Dit adres bestaat niet. Controleer het adres.");
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }
}
