package nl.wijkregie.portaal.snelheid;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.portaal.internal.ApiAdres;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds up who sends too often or tries codes, before anything else is done for the request. Reading is free, and staff have
 * their own doors.
 */
class Snelheidsfilter extends OncePerRequestFilter {

    private static final Set<String> LEZEN =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    /** Where a code opens a case. */
    private static final List<String> MET_CODE = List.of(ApiAdres.BASIS + "/initiatieven/", "/volgen/", "/ingediend/");

    private static final List<String> VAN_MEDEWERKERS =
            List.of("/camunda/", "/engine-rest/", "/werkplek/", "/api/modelbeheer/", "/actuator/");

    private final Snelheidsgrens inzendingen;
    private final Snelheidsgrens codes;
    private final Wachtpagina pagina;
    private final Doorgeefwacht doorgeefwacht;

    /**
     * @param inzendingen counts what is sent
     * @param codes counts codes that opened nothing
     */
    Snelheidsfilter(Snelheidsgrens inzendingen, Snelheidsgrens codes, Wachtpagina pagina, Doorgeefwacht doorgeefwacht) {
        this.inzendingen = inzendingen;
        this.codes = codes;
        this.pagina = pagina;
        this.doorgeefwacht = doorgeefwacht;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String pad = ApiAdres.pad(verzoek);
        if (VAN_MEDEWERKERS.stream().anyMatch(pad::startsWith)) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        doorgeefwacht.kijk(verzoek);
        String afzender = Afzenderadres.sleutel(verzoek.getRemoteAddr());
        boolean leest = LEZEN.contains(verzoek.getMethod());
        boolean metCode = leest && MET_CODE.stream().anyMatch(pad::startsWith);
        Optional<Duration> wachten =
                leest ? metCode ? codes.wachttijd(afzender) : Optional.empty() : inzendingen.tel(afzender);
        if (wachten.isPresent()) {
            weiger(verzoek, antwoord, wachten.get());
            return;
        }
        keten.doFilter(verzoek, antwoord);
        if (metCode && antwoord.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            codes.telAchteraf(afzender);
        }
    }

    private void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, Duration wachten) throws IOException {
        long seconden = Math.max(1, wachten.plusMillis(999).toSeconds());
        antwoord.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconden));
        if (ApiAdres.isVanApi(verzoek)) {
            // The filter of the API makes a problem of it.
            antwoord.sendError(ApiAdres.TE_VAAK);
        } else {
            pagina.schrijf(antwoord, seconden);
        }
    }
}
