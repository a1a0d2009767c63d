package nl.wijkregie.portaal.site.wijk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@DisplayName("The pages about wijken in a browser: accessible (WCAG 2.1 AA), on a telephone and without a script")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WijkBrowserTest {

    private static final List<String> PAGINAS = List.of(
            "/wijken",
            "/wijken/centrum",
            "/wijken/centrum?jaar=2025",
            "/wijken/herten",
            "/wijken/vergelijken",
            "/wijken/vergelijken?onderwerp=groen",
            "/goede-voorbeelden",
            "/goede-voorbeelden?wijk=herten",
            "/wijken/nergens");

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Budgetjaren jaren;

    @Autowired
    private Grootboek grootboek;

    @Autowired
    private Testklok klok;

    @Autowired
    private PlatformTransactionManager transacties;

    @BeforeAll
    void vul() {
        klok.zet(LocalDate.of(2026, 3, 2));
        new TransactionTemplate(transacties).executeWithoutResult(status -> {
            for (int jaar : List.of(2025, 2026)) {
                if (jaren.zoek(jaar).isEmpty()) {
                    jaren.open(jaar, 250_000_00, 45_000_00, 33, false, aanleiding());
                }
            }
            grootboek.reserveer(
                    new Pot(2026, "centrum", Potsoort.INITIATIEVEN), "INI-2026-9001", 3_000_00, aanleiding());
        });
        String loopt = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        toestemmingen.wijzig(loopt, Toestemming.TONEN, true, null);
        String klaar = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.beslis(klaar, "steunen");
        spel.stuurPlan(klaar);
        spel.beslisDefinitief(klaar, "akkoord");
        inzendingen.verantwoorden(klaar, new Verantwoording("Het was mooi.", 22_150, true, null), null);
        spel.doe(
                klaar,
                "evaluatie",
                "vakambtenaar-bor",
                Spel.antwoorden(
                        "werkelijkeKosten",
                        "221.50",
                        "verhaalKop",
                        "Een straat vol kinderen",
                        "kortVerhaal",
                        "Er speelden 42 kinderen op straat."));
    }

    @Test
    @DisplayName(
            "ROE-I1 ROE-I3 given a telephone or a wide screen, then nothing is inaccessible and nothing scrolls sideways")
    void toegankelijk() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            List<String> fouten = new ArrayList<>();
            pagina.onConsoleMessage(bericht -> {
                if (bericht.type().equals("error")) {
                    fouten.add(bericht.text());
                }
            });
            for (String pad : PAGINAS) {
                pagina.navigate(adres(pad));
                for (int breedte : List.of(320, 1280)) {
                    pagina.setViewportSize(breedte, 800);
                    assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                            .as("width of " + pad)
                            .isLessThanOrEqualTo(breedte);
                    assertThat(new AxeBuilder(pagina).analyze().getViolations())
                            .as(pad + " at " + breedte)
                            .isEmpty();
                }
                assertThat(pagina.locator("h1")).hasCount(1);
            }
            assertThat(fouten).as("what the browser refused").allMatch(fout -> fout.contains("404"));
        }
    }

    @Test
    @DisplayName(
            "given a resident with a keyboard and without a script, then a buurt leads to its wijk and a year to its money")
    void zonderScript() {
        try (Chromium chromium = Chromium.start()) {
            Browser browser = chromium.nieuwePagina().context().browser();
            Page pagina = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            pagina.navigate(adres("/wijken"));
            pagina.getByLabel("Weet u uw wijk niet? Kies uw buurt").selectOption("Voorstad");
            pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga naar mijn wijk"))
                    .press("Enter");
            assertThat(pagina).hasTitle("Centrum - Gemeente Roermond");
            assertThat(pagina.getByText("Straatspeeldag in onze straat")).isVisible();
            assertThat(pagina.getByText("Een straat vol kinderen")).isVisible();

            pagina.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("2025").setExact(true))
                    .press("Enter");
            assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Geld in 2025")))
                    .isVisible();
            assertThat(pagina.context().cookies()).isEmpty();
        }
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }

    private static Aanleiding aanleiding() {
        return new Aanleiding(UUID.randomUUID().toString(), "manager-lv", "Manager L&V", "Voor de proef.", null);
    }
}
