package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much a form may send, before any of it is read: residents send ten files, elsewhere a model is the largest thing there is.
 * The public API and the engine's services guard their own limits.
 */
final class Verzoekgrootte extends OncePerRequestFilter {

    private static final long MEGA = 1024 * 1024;

    /** Ten files of ten megabytes; one that is too large still reaches the form, which says so and keeps what was typed. */
    static final long MET_BIJLAGEN = 128 * MEGA;

    static final long ANDERS = 11 * MEGA;

    /** What the web server reads of a form without files. */
    static final long ZONDER_BESTANDEN = 2 * MEGA;

    private final ObjectProvider<Publieksfouten> publieksfouten;

    Verzoekgrootte(ObjectProvider<Publieksfouten> publieksfouten) {
        this.publieksfouten = publieksfouten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String soort = String.valueOf(verzoek.getContentType()).toLowerCase(Locale.ROOT);
        long lengte = verzoek.getContentLengthLong();
        if (soort.startsWith("multipart/")) {
            boolean bijlagen = neemtBijlagen(verzoek);
            if (lengte < 0 && !bijlagen) {
                Weigering.schrijf(verzoek, antwoord, 411, "Zeg in de header Content-Length hoe groot het verzoek is.");
                return;
            }
            if (lengte > (bijlagen ? MET_BIJLAGEN : ANDERS)) {
                weiger(verzoek, antwoord, "Wat u stuurt is te groot. Stuur hoogstens 10 MB.");
                return;
            }
        } else if (soort.startsWith("application/x-www-form-urlencoded") && lengte > ZONDER_BESTANDEN) {
            weiger(verzoek, antwoord, "Uw tekst is te lang. Ga terug, maak de tekst korter en verstuur opnieuw.");
            return;
        }
        keten.doFilter(verzoek, antwoord);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        String pad = verzoek.getServletPath();
        return pad.startsWith("/api/v1") || pad.startsWith("/engine-rest") || pad.startsWith("/camunda");
    }

    private static boolean neemtBijlagen(HttpServletRequest verzoek) {
        String pad = verzoek.getServletPath();
        return pad.equals("/indienen") || pad.startsWith("/indienen/") || pad.startsWith("/volgen/");
    }

    private void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, String zin) throws IOException {
        Publieksfouten site = publieksfouten.getIfAvailable();
        if (site == null || !site.meld(verzoek, antwoord, 413)) {
            Weigering.schrijf(verzoek, antwoord, 413, zin);
        }
    }
}
