package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms of our own pages only. A browser says where a form came from and no page can change that; so nobody can let a
 * visitor of another site send something here, and no cookie or session is needed to know.
 */
final class Herkomst extends OncePerRequestFilter {

    private static final String SOORT = "Sec-Fetch-Site";
    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    private final String eigenAdres;
    private final Antwoord weigering;

    /**
     * @param adres public address of the application: behind a proxy the request can name another host
     * @param weigering writes the answer to a form from elsewhere
     */
    Herkomst(String adres, Antwoord weigering) {
        this.eigenAdres = gastheer(adres);
        this.weigering = weigering;
    }

    /** Writes an answer. */
    interface Antwoord {

        void schrijf(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return LEZEN.contains(verzoek.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (isVanElders(verzoek)) {
            weigering.schrijf(verzoek, antwoord);
            return;
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean isVanElders(HttpServletRequest verzoek) {
        String soort = verzoek.getHeader(SOORT);
        if (soort != null && !soort.equals("same-origin") && !soort.equals("none")) {
            return true;
        }
        String herkomst = verzoek.getHeader(HttpHeaders.ORIGIN);
        if (herkomst == null) {
            return false;
        }
        if (herkomst.equals("null")) {
            // What a page tells that hides where it is: only a browser that says "the same place" makes up for it.
            return soort == null || !soort.equals("same-origin");
        }
        String vanWie = gastheer(herkomst);
        return vanWie.isEmpty() || !(vanWie.equals(gevraagd(verzoek)) || vanWie.equals(eigenAdres));
    }

    private static @Nullable String gevraagd(HttpServletRequest verzoek) {
        String gastheer = verzoek.getHeader(HttpHeaders.HOST);
        return gastheer == null ? null : gastheer(verzoek.getScheme() + "://" + gastheer);
    }

    /** Host and port, without the port that goes without saying; empty when this is no address. */
    private static String gastheer(String adres) {
        try {
            URI uri = URI.create(adres);
            String naam = uri.getHost();
            if (naam == null) {
                return "";
            }
            int poort = uri.getPort();
            boolean vanzelf = poort < 0 || poort == 80 || poort == 443;
            return naam.toLowerCase(Locale.ROOT) + (vanzelf ? "" : ":" + poort);
        } catch (IllegalArgumentException geenAdres) {
            return "";
        }
    }
}
