package nl.wijkregie.portaal.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkregie.toegang.Basiskoppen;
import nl.wijkregie.toegang.Foutstatus;
import nl.wijkregie.toegang.Publieksfouten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what goes wrong on the public site: the right status, a title, and a sentence that says what to do. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class Sitefouten implements HandlerExceptionResolver, Publieksfouten {

    private static final Logger LOG = LoggerFactory.getLogger(Sitefouten.class);
    private static final String BELEID = "Content-Security-Policy";
    private static final List<String> ANDERE_DEUREN =
            List.of("/api", "/engine-rest", "/camunda", "/werkplek", "/actuator", "/webjars", "/openbaar");
    private static final Set<String> DEUREN_VAN_DE_SITE = Set.of(
            "indienen",
            "ingediend",
            "volgen",
            "volgcode-kwijt",
            "wijken",
            "wijkagendas",
            "goede-voorbeelden",
            "hulp",
            "contact",
            "toegankelijkheid",
            "privacy");

    private final Sitepaginas paginas;

    Sitefouten(Sitepaginas paginas) {
        this.paginas = paginas;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object handler, Exception oorzaak) {
        if (antwoord.isCommitted() || !isVanSite(adres(verzoek)) || isVoorEenAnder(oorzaak)) {
            return null;
        }
        int status = Foutstatus.van(oorzaak);
        if (oorzaak instanceof ErrorResponse bekend) {
            String toegestaan = bekend.getHeaders().getFirst(HttpHeaders.ALLOW);
            if (toegestaan != null) {
                antwoord.setHeader(HttpHeaders.ALLOW, toegestaan);
            }
        }
        try {
            if (status >= 500) {
                schrijfOnverwacht(antwoord, oorzaak);
            } else {
                schrijf(antwoord, status);
            }
            return new ModelAndView();
        } catch (IOException weg) {
            return null;
        }
    }

    @Override
    public boolean meld(HttpServletRequest verzoek, HttpServletResponse antwoord, int status) throws IOException {
        String adres = adres(verzoek);
        String wil = verzoek.getHeader(HttpHeaders.ACCEPT);
        boolean pagina = wil != null && wil.contains(MediaType.TEXT_HTML_VALUE);
        boolean vanEenAnder = adres.equals("/error")
                || ANDERE_DEUREN.stream().anyMatch(deur -> adres.equals(deur) || adres.startsWith(deur + "/"));
        if (antwoord.isCommitted() || vanEenAnder || !pagina && !isVanSite(adres)) {
            return false;
        }
        schrijf(antwoord, status);
        return true;
    }

    /** Writes the page for this status; for a filter that refuses a request to the site, such as 403 or 429. */
    public void schrijf(HttpServletResponse antwoord, int status) throws IOException {
        schrijf(antwoord, status, tekst(status));
    }

    /** Keeps the cause in the log under a number, and tells the resident that number only. */
    private void schrijfOnverwacht(HttpServletResponse antwoord, Exception oorzaak) throws IOException {
        String referentie = UUID.randomUUID().toString().substring(0, 8);
        // Neither the address nor the form is logged: they can hold a code or personal data.
        LOG.error("A page of the site failed, reference {}", referentie, oorzaak);
        schrijf(antwoord, 500, tekst(500) + " Noem dan dit nummer: " + referentie + ".");
    }

    private void schrijf(HttpServletResponse antwoord, int status, String tekst) throws IOException {
        byte[] pagina = paginas.html("melding", Map.of("titel", titel(status), "tekst", tekst))
                .getBytes(StandardCharsets.UTF_8);
        antwoord.resetBuffer();
        Basiskoppen.vanSite(antwoord);
        antwoord.setStatus(status);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!antwoord.containsHeader(BELEID)) {
            antwoord.setHeader(
                    BELEID,
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        }
        antwoord.setContentLength(pagina.length);
        antwoord.getOutputStream().write(pagina);
        antwoord.flushBuffer();
    }

    private static String adres(HttpServletRequest verzoek) {
        Object eerder = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return eerder instanceof String adres ? adres : verzoek.getRequestURI();
    }

    /** Whether this address is one of the public site. */
    static boolean isVanSite(String adres) {
        return adres.equals("/")
                || DEUREN_VAN_DE_SITE.contains(adres.substring(1).split("/", 2)[0]);
    }

    /** Spring Security answers its own; a client that went away needs no answer. */
    private static boolean isVoorEenAnder(Exception oorzaak) {
        return oorzaak instanceof AccessDeniedException
                || oorzaak instanceof AuthenticationException
                || oorzaak instanceof AsyncRequestNotUsableException;
    }

    private static String titel(int status) {
        return switch (status) {
            case 403 -> "Dit mag niet";
            case 404 -> "Deze pagina is er niet";
            case 409 -> "Dit kan nu niet";
            case 413 -> "Dit is te groot";
            case 429 -> "Even wachten";
            default -> status >= 500 ? "Er ging iets mis" : "Dit lukt niet";
        };
    }

    private static String tekst(int status) {
        return switch (status) {
            case 403 ->
                "Wij konden niet zien dat dit formulier van onze site komt. Ga terug naar de pagina, kopieer wat u hebt"
                        + " ingevuld en open het formulier opnieuw.";
            case 404 ->
                "Misschien is het adres verkeerd getypt of is de pagina verhuisd. Controleer het adres of kies hieronder"
                        + " waar u naartoe wilt.";
            case 405 -> "Deze pagina kunt u alleen lezen. Ga terug en kies een knop op de pagina.";
            case 409 ->
                "Iemand anders was tegelijk met u bezig. Ga terug en probeer het opnieuw. Wat u hebt ingevuld staat er"
                        + " meestal nog.";
            case 413 ->
                "Wat u stuurt is te groot. Een bestand mag hoogstens 10 MB zijn. Ga terug en kies kleinere bestanden.";
            case 429 ->
                "Er komen nu te veel formulieren van uw verbinding. Wacht een paar minuten en probeer het opnieuw.";
            default ->
                status >= 500
                        ? "Dat ligt aan ons. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Neem"
                                + " contact met ons op."
                        : "Wij begrijpen deze vraag niet. Ga terug, controleer wat u hebt ingevuld en probeer het"
                                + " opnieuw.";
        };
    }
}
