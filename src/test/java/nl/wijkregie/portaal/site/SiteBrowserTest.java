package nl.wijkregie.portaal.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public site in a browser: accessible (WCAG 2.1 AA), on a telephone, by keyboard, enlarged and without a script. */
@Toepassingstest
@DisplayName("The public site in a browser")
class SiteBrowserTest {

    private static final List<String> PAGINAS = List.of(
            "/",
            "/hulp",
            "/hulp/stappenplan",
            "/contact",
            "/toegankelijkheid",
            "/privacy",
            "/wijkagendas",
            "/hulp/bestaatniet",
            "/wijkagendas/WA-2026-nergens");
    // 640 pixels is what is left of 1280 at 200 per cent.
    private static final List<Integer> BREEDTES = List.of(320, 640, 1280);

    @LocalServerPort
    private int poort;

    @Autowired
    private Sitepaginas paginas;

    @Test
    @DisplayName(
            "ROE-I1 given a telephone, an enlarged page or a wide screen, then nothing is inaccessible and nothing scrolls sideways")
    void toegankelijk() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            List<String> fouten = fouten(pagina);
            for (String adres : PAGINAS) {
                pagina.navigate(adres(adres));
                for (int breedte : BREEDTES) {
                    assertToegankelijk(pagina, breedte, adres);
                }
                assertThat(pagina.locator("html")).hasAttribute("lang", "nl");
                assertThat(pagina.locator("h1")).hasCount(1);
            }
            assertThat(fouten).allMatch(fout -> fout.contains("404"));
        }
    }

    @Test
    @DisplayName("given every part that a page can have, with and without errors, then it is accessible at each width")
    void onderdelen() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            List<String> fouten = fouten(pagina);
            for (boolean metFouten : new boolean[] {false, true}) {
                String html = onderdelen(metFouten);
                pagina.route(
                        "**/onderdelen",
                        weg -> weg.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(html)));
                pagina.navigate(adres("/onderdelen"));
                assertThat(pagina).hasTitle((metFouten ? "Fout: " : "") + "Onderdelen - Gemeente Roermond");
                for (int breedte : BREEDTES) {
                    assertToegankelijk(pagina, breedte, "parts");
                }
                pagina.unroute("**/onderdelen");
            }
            assertThat(fouten).isEmpty();
            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vul schaal in."))
                    .press("Enter");
            assertThat(pagina.locator("input[name=schaal]").first()).isFocused();
            assertThat(pagina.getByLabel("Hoe heet uw idee?"))
                    .hasAccessibleDescription("Kort, in een paar woorden. Vul titel in.");
            assertThat(pagina.locator("#website")).not().isInViewport();
        }
    }

    @Test
    @DisplayName(
            "given a resident with a keyboard only, then the first stop leads past the menu and the focus is seen everywhere")
    void toetsenbord() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            pagina.navigate(adres("/"));
            pagina.keyboard().press("Tab");
            assertThat(pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar de inhoud")))
                    .isFocused();
            assertThat((Boolean) pagina.evaluate("document.activeElement.getBoundingClientRect().height > 40"))
                    .as("the link past the menu is seen")
                    .isTrue();
            pagina.keyboard().press("Enter");
            pagina.keyboard().press("Tab");
            assertThat(pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dien uw idee in"))
                            .first())
                    .isFocused();

            pagina.navigate(adres("/contact"));
            int haltes = (Integer) pagina.evaluate("document.querySelectorAll('a[href], summary').length");
            for (int halte = 0; halte < haltes; halte++) {
                pagina.keyboard().press("Tab");
                Object gezien = pagina.evaluate("(() => { const e = document.activeElement;"
                        + " return e === document.body || getComputedStyle(e).outlineStyle !== 'none'; })()");
                assertThat(gezien).as("focus of stop " + halte).isEqualTo(true);
            }
        }
    }

    @Test
    @DisplayName("given a browser without a script, then everything is there, also what folds out")
    void zonderScript() {
        try (Chromium chromium = Chromium.start()) {
            Browser browser = chromium.nieuwePagina().context().browser();
            Page pagina = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            pagina.navigate(adres("/contact"));
            pagina.locator("summary").first().click();

            assertThat(pagina.getByText("wijkregisseur.centrum@roermond.example"))
                    .isVisible();
            assertThat(pagina.context().cookies()).isEmpty();
        }
    }

    /** Names of what the browser complains about. */
    private static List<String> fouten(Page pagina) {
        List<String> fouten = new ArrayList<>();
        pagina.onConsoleMessage(bericht -> {
            if (bericht.type().equals("error")) {
                fouten.add(bericht.text());
            }
        });
        pagina.onPageError(fouten::add);
        return fouten;
    }

    private static void assertToegankelijk(Page pagina, int breedte, String waar) {
        pagina.setViewportSize(breedte, 800);
        assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + waar)
                .isLessThanOrEqualTo(breedte);
        assertThat(new AxeBuilder(pagina).analyze().getViolations())
                .as(waar + " at " + breedte)
                .isEmpty();
    }

    private String onderdelen(boolean metFouten) {
        Invoer invoer = Invoer.met(Map.of("titel", "Bomen", "omschrijving", "\nEen tekst", "wijk", "b", "hulp", "ja"));
        if (metFouten) {
            for (String veld : List.of("titel", "indiener.email", "omschrijving", "wijk", "schaal", "hulp")) {
                invoer.fout(veld, "Vul " + veld + " in.");
            }
        }
        Map<String, Object> gegevens = new LinkedHashMap<>();
        gegevens.put("invoer", invoer);
        gegevens.put("bewijs", "x");
        gegevens.put("terug", Map.of("/", "Start"));
        gegevens.put(
                "keuzes",
                List.of(
                        new Antwoord("a", "Mijn straat"),
                        new Antwoord("b", "Mijn buurt"),
                        new Antwoord("c", "De wijk")));
        return paginas.html("componenten", gegevens);
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }

    /** A choice in a form. */
    public record Antwoord(String code, String naam) {}
}
