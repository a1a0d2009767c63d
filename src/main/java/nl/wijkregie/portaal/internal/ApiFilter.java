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

    /** Ten files of ten megabytes, and room for what stands around them. */
    static final long BESTANDEN_HOOGSTENS = 102L * 1024 * 1024;

    static final String TE_GROTE_BESTANDEN = "Wat u stuurt is te groot. Stuur hoogstens tien bestanden van elk 10 MB.";

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
        if (ApiAdres.neemtBestanden(verzoek)) {
            metBestanden(verzoek, antwoord, keten);
            return;
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

    /** Files go to the disk, not into memory; without an announced length the web server stops reading at the same size. */
    private void metBestanden(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException {
        if (verzoek.getContentLengthLong() > BESTANDEN_HOOGSTENS) {
            schrijver.schrijf(antwoord, Probleem.van(413, TE_GROTE_BESTANDEN));
            return;
        }
        verwerk(verzoek, antwoord, keten);
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
