package nl.wijkregie.toegang;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the web server and Spring would say in English about an address that is not there, that is closed or that fails, in
 * Dutch. The public API has its own sentences.
 */
@Controller
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Foutadres implements ErrorController, HandlerExceptionResolver {

    private final ObjectProvider<Publieksfouten> publieksfouten;

    Foutadres(ObjectProvider<Publieksfouten> publieksfouten) {
        this.publieksfouten = publieksfouten;
    }

    /** Where the web server sends what failed. */
    @RequestMapping("/error")
    void meld(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Object gemeld = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody who types this address himself has made no error yet.
        int status = gemeld instanceof Integer getal && getal >= 400 ? getal : 404;
        Publieksfouten site = publieksfouten.getIfAvailable();
        if (site != null && site.meld(verzoek, antwoord, status)) {
            return;
        }
        Weigering.schrijf(verzoek, antwoord, status, zin(status));
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Object handler, Exception oorzaak) {
        boolean vanApi = verzoek.getRequestURI().startsWith("/api/");
        if (vanApi || antwoord.isCommitted() || !(oorzaak instanceof ErrorResponse bekend)) {
            return null;
        }
        int status = bekend.getStatusCode().value();
        try {
            for (String naam : new String[] {HttpHeaders.ALLOW, HttpHeaders.ACCEPT}) {
                String waarde = bekend.getHeaders().getFirst(naam);
                if (waarde != null) {
                    antwoord.setHeader(naam, waarde);
                }
            }
            Weigering.schrijf(verzoek, antwoord, status, zin(status));
            return new ModelAndView();
        } catch (IOException weg) {
            return null;
        }
    }

    private static String zin(int status) {
        return switch (status) {
            case 401 -> "Log in en open deze pagina daarna opnieuw.";
            case 403 -> "U mag deze pagina niet zien met dit account. Vraag de beheerder om hulp als dit wel moet.";
            case 404 -> "Deze pagina bestaat niet. Controleer het adres.";
            case 405 -> "Dit kan niet met deze pagina. Ga terug en probeer het opnieuw.";
            default ->
                status >= 500
                        ? "Er ging iets mis in het systeem. Probeer het later opnieuw. Vraag anders de beheerder om hulp."
                        : "Deze vraag klopt niet. Ga terug, controleer wat u invulde en probeer het opnieuw.";
        };
    }
}
