package nl.wijkregie.toegang;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wijkregie.engine.fout.Foutmelding;
import org.springframework.http.HttpStatus;

/**
 * Answers a refused request in Dutch: the engine's form of error for the engine's services, a page with a way back for who
 * asks for a page, problem+json elsewhere.
 */
final class Weigering {

    private Weigering() {}

    static void schrijf(HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String zin)
            throws IOException {
        Object eerder = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = eerder instanceof String adres ? adres : verzoek.getRequestURI();
        if (uri.startsWith(Restpad.REST) || uri.startsWith("/camunda/api")) {
            Basiskoppen.vanWerkplek(antwoord);
            new Foutmelding("Geweigerd", zin).schrijf(antwoord, status);
            return;
        }
        if (!uri.startsWith("/api/") && Foutpagina.wordtGevraagd(verzoek)) {
            Foutpagina.schrijf(verzoek, antwoord, status, zin);
            return;
        }
        Basiskoppen.vanWerkplek(antwoord);
        String titel = switch (HttpStatus.valueOf(status)) {
            case UNAUTHORIZED -> "Niet aangemeld";
            case FORBIDDEN -> "Niet toegestaan";
            case NOT_FOUND -> "Niet gevonden";
            default -> "Verzoek geweigerd";
        };
        String json = "{\"type\":\"about:blank\",\"title\":\"" + titel + "\",\"status\":" + status + ",\"detail\":\""
                + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(zin)) + "\"}";
        antwoord.setStatus(status);
        antwoord.setContentType("application/problem+json;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        antwoord.flushBuffer();
    }
}
