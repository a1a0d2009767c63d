package nl.wijkregie.portaal.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * People write a slash at the end of an address: they get the page all the same, under its one address. Before the doors are looked
 * at, which know each address without the slash only; not for good, because a browser would keep an address with a code in it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StreepAanHetEind extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        String adres = verzoek.getRequestURI();
        return adres.length() < 2
                || !adres.endsWith("/")
                || adres.contains("//")
                || adres.startsWith("/wijkagendas")
                || !Sitefouten.isVanSite(adres);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String adres = verzoek.getRequestURI();
        String vraag = verzoek.getQueryString();
        antwoord.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        antwoord.setHeader(
                HttpHeaders.LOCATION, adres.substring(0, adres.length() - 1) + (vraag == null ? "" : "?" + vraag));
    }
}
