package nl.wijkregie.portaal.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around everything of the public API, before the security filters: headers that every answer carries, the limit on the
 * size of a body, and a problem in Dutch for what goes wrong before a controller is reached.
 */
class ApiFilter extends OncePerRequestFilter {

    static final int BODY_HOOGSTENS = 256 * 1024;

    private final Probleemschrijver schrijver;

    ApiFilter(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        antwoord.setHeader(ApiAdres.VERSIEHEADER, ApiAdres.VERSIE);
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        if (ApiAdres.gaatOverZaak(verzoek)) {
            antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (verzoek.getContentLengthLong() > BODY_HOOGSTENS) {
            schrijver.schrijf(antwoord, Probleem.van(413));
            return;
        }
        byte[] body;
        try {
            // Read here, because a body without Content-Length tells its size only by being read.
            body = verzoek.getInputStream().readNBytes(BODY_HOOGSTENS + 1);
        } catch (IOException e) {
            schrijver.schrijf(antwoord, Probleem.van(400));
            return;
        }
        if (body.length > BODY_HOOGSTENS) {
            schrijver.schrijf(antwoord, Probleem.van(413));
            return;
        }
        verwerk(new GelezenVerzoek(verzoek, body), antwoord, keten);
    }

    private void verwerk(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException {
        try {
            keten.doFilter(verzoek, new AntwoordMetProbleem(antwoord, schrijver));
        } catch (ServletException | RuntimeException e) {
            if (antwoord.isCommitted()) {
                throw new IOException("The answer was already on its way", e);
            }
            schrijver.schrijfOnverwacht(antwoord, e);
        }
    }
}
