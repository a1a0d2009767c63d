package nl.wijkregie.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page for who asked for one that cannot be shown: one sentence, and a way back that this account may go. */
final class Foutpagina {

    private static final Resource SJABLOON =
            new ClassPathResource("templates/werkplek/fout.html", Foutpagina.class.getClassLoader());

    private Foutpagina() {}

    static boolean wordtGevraagd(HttpServletRequest verzoek) {
        String wil = verzoek.getHeader(HttpHeaders.ACCEPT);
        return wil != null && wil.contains(MediaType.TEXT_HTML_VALUE);
    }

    static void schrijf(HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String zin)
            throws IOException {
        String pagina;
        try (InputStream bron = SJABLOON.getInputStream()) {
            pagina = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
        String tekst = pagina.replace("{titel}", titel(status))
                .replace("{zin}", HtmlUtils.htmlEscape(zin))
                .replace("{terug}", String.join("\n", terug(verzoek)));
        antwoord.setStatus(status);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
        antwoord.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
        antwoord.flushBuffer();
    }

    private static String titel(int status) {
        return switch (status) {
            case 401 -> "Log eerst in";
            case 403 -> "U mag deze pagina niet zien";
            case 404 -> "Deze pagina bestaat niet";
            default -> status >= 500 ? "Er ging iets mis" : "Dit lukt niet";
        };
    }

    private static List<String> terug(HttpServletRequest verzoek) {
        List<String> wegen = new ArrayList<>();
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null
                && AuthenticationUtil.getAuthsFromSession(sessie).getAuthenticationForProcessEngine("default")
                        instanceof UserAuthentication aanmelding) {
            if (aanmelding.isAuthorizedForApp("tasklist")) {
                wegen.add(weg("/camunda/app/tasklist/default/", "Terug naar de takenlijst"));
            }
            if (aanmelding.isAuthorizedForApp("cockpit")) {
                wegen.add(weg("/camunda/app/cockpit/default/", "Terug naar Cockpit"));
            }
        }
        return wegen.isEmpty() ? List.of(weg("/camunda/app/welcome/default/", "Naar de startpagina")) : wegen;
    }

    private static String weg(String adres, String tekst) {
        return "    <li><a href=\"" + adres + "\" target=\"_top\">" + tekst + "</a></li>";
    }
}
