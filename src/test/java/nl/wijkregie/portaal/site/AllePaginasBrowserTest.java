package nl.wijkregie.portaal.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Paginakeuring;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Zaakstanden;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The one list of what the public site can show; an address that is not visited here fails the test. */
@DisplayName("Every page and state of the public site is accessible, fits and asks for nothing from elsewhere")
class AllePaginasBrowserTest extends Browsertest {

    private static final List<String> VOOR_IEDEREEN = List.of(
            "/",
            "/hulp",
            "/hulp/stappenplan",
            "/contact",
            "/toegankelijkheid",
            "/privacy",
            "/wijken",
            "/wijken/centrum?jaar=2025",
            "/wijken/vergelijken",
            "/wijken/vergelijken?onderwerp=groen",
            "/goede-voorbeelden",
            "/goede-voorbeelden?wijk=herten",
            "/wijkagendas",
            "/wijkagendas/WA-2026-centrum",
            "/volgen",
            "/volgcode-kwijt",
            "/volgcode-kwijt/gevraagd",
            "/indienen");
    private static final List<String> BESTAAT_NIET =
            List.of("/hulp/bestaatniet", "/wijken/nergens", "/wijkagendas/WA-2026-nergens", "/volgen/INI-1999-9");
    /** Files to save, and parts of pages. */
    private static final List<String> GEEN_PAGINA = List.of("/bijlagen/", ".pdf", "/openbaar/", "/favicon.ico");

    @Autowired
    private Zaakstanden zaakstanden;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Agendaspel agendas;

    @Autowired
    private Budgetjaren jaren;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Gemeente gemeente;

    @Autowired
    private Sitefouten fouten;

    @Autowired
    private Testklok klok;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;

    private final Set<String> bezocht = new HashSet<>();
    private final Map<String, String> titels = new HashMap<>();
    private Paginakeuring keuring;

    @Test
    @DisplayName(
            "ROE-I1, ROE-A5 given each page, form, error, phase and ending, then it is right at 320 to 1280 pixels")
    void allePaginas() throws IOException {
        keuring = new Paginakeuring(pagina);
        pagina.onRequest(verzoek -> {
            if (verzoek.isNavigationRequest()) {
                bezocht.add(verzoek.method() + " " + URI.create(verzoek.url()).getPath());
            }
        });
        geldEnAgenda();
        Map<String, String> zaken = zaakstanden.alle();

        VOOR_IEDEREEN.forEach(this::bekijk);
        gemeente.wijken().stream().map(Wijk::code).forEach(code -> bekijk("/wijken/" + code));
        BESTAAT_NIET.forEach(this::bekijk);
        for (int status : List.of(403, 409, 413, 429, 500)) {
            foutpagina(status);
        }
        alleenLezen();
        indienen();
        zaken.forEach((stand, kenmerk) -> bekijk(zaak(kenmerk, "")));
        formulieren(zaken);
        klok.verder(Duration.ofDays(300));
        bekijk(zaak(zaken.get("triage"), ""));
        assertThat(pagina.getByText("Het spijt ons dat u langer moet wachten.")).isVisible();

        assertThat(nietBezocht())
                .as("addresses of the site that are not in this list")
                .isEmpty();
    }

    private void indienen() throws IOException {
        open("/indienen");
        pagina.locator("summary").click();
        keur("/indienen", "unfolded");
        pagina.locator("#titel").fill("Een tuin voor de straat");
        bekijk("/indienen");
        assertThat(pagina.getByText("Wij hebben teruggezet")).isVisible();
        keur("/indienen", "with the draft of before");
        pagina.locator("#bijlagen").setInputFiles(new FilePayload[] {
            new FilePayload("tuin.jpg", "image/jpeg", Proefbestanden.foto(400, 200, 6)),
            new FilePayload("film.mp4", "video/mp4", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'})
        });
        verstuurMetFout("/indienen");
        pagina.locator("#omschrijving").fill("Met acht buren willen wij de straat groen maken.");
        pagina.locator("#wijk").selectOption("centrum");
        pagina.locator("[id='indiener.naam']").fill("Sam Voorbeeld");
        pagina.locator("[id='indiener.email']").fill("sam@voorbeeld.nl");
        verstuur();
        assertThat(pagina).hasTitle("Wij hebben uw idee ontvangen - Gemeente Roermond");
        keur("/ingediend", "after filing");
    }

    private void formulieren(Map<String, String> zaken) {
        String wachtOpPlan = zaken.get("waits for the plan");
        String inUitvoering = zaken.get("carried out");
        String klaar = zaken.get("realised");
        open("/volgen");
        verstuurMetFout("/volgen");
        open("/volgcode-kwijt");
        verstuurMetFout("/volgcode-kwijt");
        for (String pad : List.of(zaak(wachtOpPlan, "/plan"), zaak(inUitvoering, "/verantwoording"))) {
            bekijk(pad);
            verstuurMetFout(pad);
        }
        for (String pad : List.of("/bericht", "/intrekken", "/ervaring")) {
            bekijk(zaak(inUitvoering, pad));
            verstuurMetFout(zaak(inUitvoering, pad));
        }
        for (String pad : List.of("/plan", "/verantwoording", "/bericht", "/intrekken")) {
            bekijk(zaak(klaar, pad));
            // The plan and the account that came in before are not what was typed now.
            assertThat(pagina.getByText("Dit had u ingevuld")).isHidden();
        }
        inzendingen.aanvullen(inUitvoering, "Mag er muziek bij?", null);
        gesprekken.antwoord(
                inUitvoering,
                "Ja, tot tien uur.",
                gesprekken.van(inUitvoering).get(0).id(),
                "Klantcontactcentrum",
                "kcc");
        inzendingen.aanvullen(inUitvoering, "En op zondag?", null);
        bekijk(zaak(inUitvoering, ""));
        bekijk(zaak(klaar, "/toestemming"));
        assertThat(pagina.locator("[name=tonen]")).hasCount(0);
        verstuur();
        keur(zaak(klaar, ""), "after a choice");
    }

    private void verstuurMetFout(String wat) {
        verstuur();
        assertThat(pagina.locator("#fouten")).isFocused();
        assertThat(pagina.title()).startsWith("Fout: ");
        for (Object veld : (List<?>) pagina.evaluate(
                "[...document.querySelectorAll('#fouten a')].map(a => decodeURIComponent(a.hash.slice(1)))")) {
            assertThat(pagina.locator("[id='" + veld + "']")).hasCount(1);
        }
        keur(wat, "with errors");
    }

    private void verstuur() {
        klok.verder(Duration.ofMinutes(1));
        pagina.locator("main form button[type=submit]").last().click();
        pagina.waitForLoadState();
    }

    private void bekijk(String pad) {
        open(pad);
        keur(pad, "opened");
    }

    private void keur(String pad, String stand) {
        String wat = pad.replaceAll("volgcode=.*", "") + " " + stand;
        // The same page in another state may have the same title; another page may not.
        String soort = pad.startsWith("/wijkagendas/") ? pad : pad.replaceAll("INI-[0-9-]+|[?#].*", "");
        String eerder = titels.putIfAbsent(pagina.title(), soort);
        assertThat(eerder).as("title '" + pagina.title() + "' of " + wat).isIn(null, soort);
        if (eerder == null) {
            keuring.keur(wat);
        } else {
            keuring.keurStand(wat);
        }
    }

    /** The page for a status that no browser gets by a click. */
    private void foutpagina(int status) throws IOException {
        MockHttpServletResponse antwoord = new MockHttpServletResponse();
        fouten.schrijf(antwoord, status);
        String pad = "/fout-" + status;
        pagina.route(
                "**" + pad,
                weg -> weg.fulfill(new Route.FulfillOptions()
                        .setHeaders(Map.of("Content-Security-Policy", antwoord.getHeader("Content-Security-Policy")))
                        .setContentType("text/html; charset=utf-8")
                        .setBodyBytes(antwoord.getContentAsByteArray())));
        bekijk(pad);
        pagina.unroute("**" + pad);
    }

    /** 405: a form for a page that is read only. */
    private void alleenLezen() {
        open("/hulp");
        pagina.evaluate("() => { const formulier = document.createElement('form');"
                + " formulier.method = 'post'; formulier.action = '/contact';"
                + " document.body.append(formulier); formulier.submit(); }");
        pagina.waitForURL("**/contact");
        keur("405", "shown");
    }

    private void geldEnAgenda() {
        transactie.executeWithoutResult(status -> {
            for (int jaar : List.of(2025, 2026)) {
                if (jaren.zoek(jaar).isEmpty()) {
                    jaren.open(
                            jaar,
                            250_000_00,
                            45_000_00,
                            33,
                            false,
                            new Aanleiding(
                                    UUID.randomUUID().toString(), "manager-lv", "Manager L&V", "Voor de proef.", null));
                }
            }
        });
        agendas.vastgesteldMetWijkbudget(agendas.begin("centrum", 2026), "Meer bomen", "50.00");
    }

    private List<String> nietBezocht() {
        return adressen.getHandlerMethods().entrySet().stream()
                .filter(een -> een.getValue().getBeanType().getPackageName().startsWith("nl.wijkregie.portaal.site"))
                .flatMap(een -> adressenVan(een.getKey()))
                .filter(adres -> GEEN_PAGINA.stream().noneMatch(adres::contains))
                .toList();
    }

    /** Addresses that nobody visited. */
    private Stream<String> adressenVan(RequestMappingInfo weg) {
        Set<RequestMethod> wijzen = weg.getMethodsCondition().getMethods();
        return weg.getPathPatternsCondition().getPatterns().stream()
                .flatMap(patroon -> wijzen.stream()
                        .filter(wijze -> bezocht.stream()
                                .filter(een -> een.startsWith(wijze + " "))
                                .map(een -> een.split(" ", 2)[1])
                                .noneMatch(pad -> patroon.matches(PathContainer.parsePath(pad))))
                        .map(wijze -> wijze + " " + patroon));
    }

    private String zaak(String kenmerk, String onder) {
        return "/volgen/" + kenmerk + onder + "?volgcode=" + volgcodes.van(kenmerk, 1);
    }
}
