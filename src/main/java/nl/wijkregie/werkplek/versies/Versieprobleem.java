package nl.wijkregie.werkplek.versies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkregie.toegang.Foutstatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every exception of {@link Versiedienst} and {@link Verhuisdienst} into a problem in Dutch. A resolver and no
 * controller advice, because an unknown address or method has no controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Versieprobleem implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(Versieprobleem.class);

    private final ObjectMapper json;

    Versieprobleem(ObjectMapper json) {
        this.json = json;
    }

    /**
     * RFC 9457.
     *
     * @param bevindingen what the check found; null unless it refused
     * @param referentie number under which the cause stands in the log; only with 500
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Probleem(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<Standbeeld.Bevindingbeeld> bevindingen,
            @Nullable String referentie) {}

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object handler, Exception oorzaak) {
        if (!verzoek.getServletPath().startsWith(Versiedienst.BASIS)
                || antwoord.isCommitted()
                || oorzaak instanceof AccessDeniedException
                || oorzaak instanceof AuthenticationException) {
            return null;
        }
        if (oorzaak instanceof ErrorResponse metKoppen) {
            metKoppen.getHeaders().forEach((naam, waarden) -> antwoord.setHeader(naam, String.join(", ", waarden)));
        }
        schrijf(antwoord, probleem(oorzaak));
        return new ModelAndView();
    }

    private static Probleem probleem(Exception oorzaak) {
        return Afwijzing.van(oorzaak).map(Versieprobleem::probleem).orElseGet(() -> {
            int status = Foutstatus.van(oorzaak);
            return status < 500 ? probleem(new Afwijzing(status, zin(status), List.of())) : onverwacht(oorzaak);
        });
    }

    private static Probleem probleem(Afwijzing afwijzing) {
        return new Probleem(
                "about:blank",
                titel(afwijzing.status()),
                afwijzing.status(),
                afwijzing.zin(),
                afwijzing.bevindingen().isEmpty() ? null : Standbeeld.Bevindingbeeld.van(afwijzing.bevindingen()),
                null);
    }

    private static Probleem onverwacht(Exception oorzaak) {
        String nummer = UUID.randomUUID().toString().substring(0, 8);
        log.error("Fout {} in modelbeheer", nummer, oorzaak);
        String zin = "Er ging bij ons iets mis. Probeer het later nog een keer. Blijft het misgaan, noem dan nummer "
                + nummer + " aan de beheerder.";
        return new Probleem("about:blank", titel(500), 500, zin, null, nummer);
    }

    private static String titel(int status) {
        return switch (status) {
            case 400 -> "Ongeldig verzoek";
            case 403 -> "Niet toegestaan";
            case 404 -> "Niet gevonden";
            case 405 -> "Methode niet toegestaan";
            case 406 -> "Formaat niet beschikbaar";
            case 409 -> "Kan nu niet";
            case 413 -> "Te groot";
            case 415 -> "Verkeerd formaat";
            default -> status < 500 ? "Verzoek niet uitgevoerd" : "Er ging iets mis";
        };
    }

    private static String zin(int status) {
        return switch (status) {
            case 404 -> "Dit adres bestaat niet. Kijk in de beschrijving welke adressen er zijn.";
            case 405 -> "Deze methode werkt niet op dit adres. Kijk in de header Allow welke methode wel werkt.";
            case 406 -> "Wij antwoorden alleen in JSON. Vraag in de header Accept om application/json.";
            case 413 -> Inzending.TE_GROOT;
            case 415 -> "Stuur bestanden als multipart/form-data, en andere gegevens als application/json.";
            default -> "Dit verzoek klopt niet. Controleer het adres en wat u meestuurt.";
        };
    }

    private void schrijf(HttpServletResponse antwoord, Probleem probleem) {
        antwoord.setStatus(probleem.status());
        antwoord.setContentType("application/problem+json;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        try {
            antwoord.getOutputStream().write(json.writeValueAsString(probleem).getBytes(StandardCharsets.UTF_8));
            antwoord.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
