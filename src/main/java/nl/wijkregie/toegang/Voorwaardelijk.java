package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Applies a filter to a part of a chain's paths. */
final class Voorwaardelijk extends OncePerRequestFilter {

    private final RequestMatcher paden;
    private final OncePerRequestFilter filter;

    Voorwaardelijk(RequestMatcher paden, OncePerRequestFilter filter) {
        this.paden = paden;
        this.filter = filter;
    }

    /** Two of these can stand in one chain: each is done once. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return super.getAlreadyFilteredAttributeName() + "." + filter.getClass().getName();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (paden.matches(verzoek)) {
            filter.doFilter(verzoek, antwoord, keten);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }
}
