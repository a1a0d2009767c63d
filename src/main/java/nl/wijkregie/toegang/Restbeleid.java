package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.engine.fout.Foutmelding;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Guards both doors to the engine's REST services with the allow list of {@link Toegestaan}, limits bodies and numbers of
 * results, and sends a start by staff the way of the start form. The administrator is limited in size, and in models:
 * those are for procesbeheer.
 */
final class Restbeleid extends OncePerRequestFilter {

    private static final int MEESTE_REGELS = 2000;
    private static final Pattern AANTAL = Pattern.compile("(?:^|&)maxResults=([^&]*)");
    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SCHRIJVEN = Set.of("POST", "PUT", "DELETE", "PATCH");

    /** What the web apps ask before anybody has logged in. */
    private static final Set<String> ZONDER_AANMELDEN =
            Set.of("GET /engine", "GET /identity/password-policy", "POST /identity/password-policy");

    private final Toegestaan toegestaan;
    private final Takenlijsten takenlijsten;
    private final ProcessEngine engine;

    Restbeleid(ProcessEngine engine, Takenlijsten takenlijsten) {
        this.engine = engine;
        this.takenlijsten = takenlijsten;
        this.toegestaan = new Toegestaan(engine.getTaskService(), engine.getIdentityService());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpServletRequest doorgegeven;
        try {
            doorgegeven = beoordeel(verzoek);
        } catch (Geweigerd geweigerd) {
            new Foutmelding("Geweigerd", geweigerd.getMessage()).schrijf(antwoord, geweigerd.status());
            return;
        }
        keten.doFilter(doorgegeven, antwoord);
    }

    private HttpServletRequest beoordeel(HttpServletRequest verzoek) throws IOException {
        String uri = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
        String pad =
                Restpad.van(uri).orElseThrow(() -> new Geweigerd(404, "Dit adres bestaat niet. Controleer het pad."));
        String methode = LEZEN.contains(verzoek.getMethod()) ? "GET" : verzoek.getMethod();
        if (!LEZEN.contains(methode) && !SCHRIJVEN.contains(methode)) {
            throw new Geweigerd(405, "Deze bewerking bestaat hier niet.");
        }
        // Long polling would outlive the checks around a request, and nothing here works with external tasks.
        if (pad.equals("/external-task/fetchAndLock")) {
            throw new Geweigerd(403, "Externe taken gebruikt deze toepassing niet.");
        }
        boolean webapps = uri.startsWith(Restpad.WEBAPPS);
        Optional<Beller> bekend = webapps ? Beller.uitSessie(verzoek) : Beller.metWachtwoord();
        if (bekend.isEmpty()) {
            if (webapps && ZONDER_AANMELDEN.contains(methode + " " + pad)) {
                return doorgeven(verzoek, Verzoektekst.lees(verzoek, false), false);
            }
            throw new Geweigerd(401, "Meld u aan met uw account.");
        }
        Beller beller = bekend.get();
        boolean model = methode.equals("POST") && pad.equals("/deployment/create");
        boolean beheer = beller.groepen().contains(Groep.BEHEER);
        // Who may not do this anyway does not get ten megabytes read for it.
        if (model && !beller.groepen().contains(Groep.PROCESBEHEER)) {
            throw new Geweigerd(
                    403, "Modellen wijzigt u met een account uit de groep Procesbeheer. Vraag daar om hulp.");
        }
        Verzoektekst tekst = lees(verzoek, methode, model, beheer);
        if (!beheer) {
            Aanroep aanroep = new Aanroep(methode, pad, beller.account(), beller.groepen(), tekst.gegevens());
            alsBeller(beller, () -> toegestaan.controleer(aanroep));
        }
        if (webapps && methode.equals("GET") && pad.equals("/filter")) {
            takenlijsten.zorgVoorEigen(beller.account());
        }
        if (pad.startsWith("/filter")) {
            takenlijsten.zetOpVandaag();
        }
        boolean start = methode.equals("POST") && pad.startsWith("/process-definition/") && pad.endsWith("/start");
        return doorgeven(verzoek, tekst, start && !beheer);
    }

    private static Verzoektekst lees(HttpServletRequest verzoek, String methode, boolean model, boolean beheer)
            throws IOException {
        if (methode.equals("GET")) {
            return new Verzoektekst(new byte[0], MissingNode.getInstance());
        }
        boolean bestand = isBestand(verzoek);
        Verzoektekst tekst = Verzoektekst.lees(verzoek, model || beheer && bestand);
        return model && bestand
                ? new Verzoektekst(
                        Modelinzending.voorEngine(verzoek.getContentType(), tekst.tekens()), tekst.gegevens())
                : tekst;
    }

    private static boolean isBestand(HttpServletRequest verzoek) {
        String soort = verzoek.getContentType();
        return soort != null && soort.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** In the web apps' door the engine does not know yet who calls; it must, so that the check sees what he may see. */
    private void alsBeller(Beller beller, Runnable controle) {
        var vorige = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService()
                .setAuthentication(beller.account(), beller.groepen().stream().toList());
        try {
            controle.run();
        } finally {
            if (vorige == null) {
                engine.getIdentityService().clearAuthentication();
            } else {
                engine.getIdentityService().setAuthentication(vorige.getUserId(), vorige.getGroupIds());
            }
        }
    }

    private static HttpServletRequest doorgeven(HttpServletRequest verzoek, Verzoektekst tekst, boolean alsFormulier) {
        return new Doorgegeven(verzoek, tekst.tekens(), begrens(verzoek.getQueryString()), alsFormulier);
    }

    /** A list without a given number of results would load a whole table. */
    private static String begrens(@Nullable String vraag) {
        if (vraag == null || vraag.isEmpty()) {
            return "maxResults=" + MEESTE_REGELS;
        }
        Matcher gevraagd = AANTAL.matcher(vraag);
        if (!gevraagd.find()) {
            return vraag + "&maxResults=" + MEESTE_REGELS;
        }
        if (!gevraagd.group(1).matches("\\d{1,4}") || Integer.parseInt(gevraagd.group(1)) > MEESTE_REGELS) {
            throw Geweigerd.onjuist("Vraag ten hoogste " + MEESTE_REGELS + " regels tegelijk (maxResults).");
        }
        return vraag;
    }
}
