package nl.wijkregie.portaal.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.wijkregie.toegang.Basiskoppen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an error as {@code application/problem+json}, whatever the client asked for. */
@Component
class Probleemschrijver {

    private static final Logger LOG = LoggerFactory.getLogger(Probleemschrijver.class);

    private final ObjectMapper json;

    Probleemschrijver(ObjectMapper json) {
        this.json = json;
    }

    /** Replaces what was to be answered; headers that are set already stay. */
    void schrijf(HttpServletResponse antwoord, Probleem probleem) throws IOException {
        byte[] inhoud = json.writeValueAsBytes(probleem);
        antwoord.resetBuffer();
        Basiskoppen.vanSite(antwoord);
        antwoord.setStatus(probleem.status());
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setHeader(HttpHeaders.CONTENT_LANGUAGE, "nl");
        antwoord.setContentLength(inhoud.length);
        antwoord.getOutputStream().write(inhoud);
        antwoord.flushBuffer();
    }

    /** Keeps the cause in the log under a number and tells the client the number only. */
    void schrijfOnverwacht(HttpServletResponse antwoord, Throwable oorzaak) throws IOException {
        String referentie = UUID.randomUUID().toString().substring(0, 8);
        // Neither the address nor the body is logged: they can hold a code or personal data.
        LOG.error("Public API failed, reference {}", referentie, oorzaak);
        schrijf(antwoord, Probleem.onverwacht(referentie));
    }
}
