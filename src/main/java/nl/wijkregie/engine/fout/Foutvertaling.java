package nl.wijkregie.engine.fout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Replaces the body of every error answer of the engine's REST services by a {@link Foutmelding}, so that no SQL, class
 * name, stack trace or English reaches the user. Tasklist shows the same sentence.
 */
final class Foutvertaling extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Foutvertaling.class);

    private final ObjectMapper json = new ObjectMapper();
    private final Foutzinnen zinnen = new Foutzinnen();

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        LaatsteFout.wis();
        Foutantwoord opgevangen = new Foutantwoord(antwoord);
        try {
            keten.doFilter(verzoek, opgevangen);
            opgevangen.rondAf();
            if (opgevangen.isFout()) {
                vertaal(verzoek, antwoord, opgevangen);
            }
        } catch (IOException | ServletException | RuntimeException fout) {
            if (antwoord.isCommitted()) {
                throw fout;
            }
            String nummer = nummer();
            // Only the class: the text of an unexpected exception may hold what somebody typed.
            log.error(
                    "Fout {} bij {} {}: {}",
                    nummer,
                    verzoek.getMethod(),
                    verzoek.getRequestURI(),
                    fout.getClass().getName());
            antwoord.resetBuffer();
            zinnen.onverwacht(nummer).schrijf(antwoord);
        } finally {
            LaatsteFout.wis();
        }
    }

    private void vertaal(HttpServletRequest verzoek, HttpServletResponse antwoord, Foutantwoord opgevangen)
            throws IOException {
        JsonNode lichaam = lees(opgevangen.tegengehouden());
        Foutzinnen.Vertaald vertaald = LaatsteFout.lees()
                .map(gemeld -> new Foutzinnen.Vertaald(
                        gemeld.status(), lichaam.path("type").asText("OngeldigeInvoer"), gemeld.zin()))
                .or(() -> Aanmeldzinnen.bij(verzoek.getRequestURI(), opgevangen.getStatus()))
                .orElseGet(() -> zinnen.vertaal(opgevangen.getStatus(), lichaam));
        if (vertaald.status() >= 500) {
            String nummer = nummer();
            log.error(
                    "Fout {} bij {} {}: {}",
                    nummer,
                    verzoek.getMethod(),
                    verzoek.getRequestURI(),
                    lichaam.path("type").asText("geen bijzonderheden"));
            vertaald = zinnen.onverwacht(nummer);
        }
        vertaald.schrijf(antwoord);
    }

    private JsonNode lees(String lichaam) {
        try {
            JsonNode gelezen = json.readTree(lichaam);
            return gelezen == null ? MissingNode.getInstance() : gelezen;
        } catch (JsonProcessingException geenJson) {
            return MissingNode.getInstance();
        }
    }

    private static String nummer() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
