package nl.wijkregie.portaal.site.volgen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Toepassingstest
@DisplayName("ROE-A5 Following a case in a browser: accessible, on a telephone, with and without a script")
class VolgpaginasBrowserTest {

    private static final List<Integer> BREEDTES = List.of(320, 640, 1280);

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Testklok klok;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName(
            "given every page and its error state, at 320, 640 and 1280 pixels: 0 violations, nothing scrolls sideways")
    void toegankelijk() {
        Page pagina = chromium.nieuwePagina();
        List<String> fouten = fouten(pagina);
        String wachtOpPlan = totPlan();
        inzendingen.aanvullen(wachtOpPlan, "Mag er muziek bij?", null);
        gesprekken.antwoord(
                wachtOpPlan,
                "Ja, tot tien uur.",
                gesprekken.van(wachtOpPlan).get(0).id(),
                "Klantcontactcentrum",
                "kcc");
        String inUitvoering = totUitvoering();
        String klaar = totUitvoering();
        inzendingen.intrekken(klaar, "Wij verhuizen.", null);

        for (String adres : List.of(
                "/volgen",
                "/volgcode-kwijt",
                "/volgcode-kwijt/gevraagd",
                zaak(wachtOpPlan, ""),
                zaak(wachtOpPlan, "/plan"),
                zaak(inUitvoering, ""),
                zaak(inUitvoering, "/verantwoording"),
                zaak(inUitvoering, "/plan"),
                zaak(inUitvoering, "/bericht"),
                zaak(inUitvoering, "/intrekken"),
                zaak(inUitvoering, "/toestemming"),
                zaak(klaar, ""),
                "/volgen/INI-1999-9?volgcode=fout")) {
            pagina.navigate(adres(adres));
            goed(pagina, adres);
        }
        for (String adres : List.of(
                "/volgen",
                "/volgcode-kwijt",
                zaak(wachtOpPlan, "/plan"),
                zaak(inUitvoering, "/verantwoording"),
                zaak(inUitvoering, "/bericht"),
                zaak(inUitvoering, "/intrekken"))) {
            pagina.navigate(adres(adres));
            pagina.locator("button[type=submit]").last().click();
            assertThat(pagina.locator("#fouten")).isFocused();
            assertThat(pagina.title()).startsWith("Fout: ");
            goed(pagina, "errors of " + adres);
        }
        // What is refused, and what is not there, says so in its status.
        assertThat(fouten).allMatch(fout -> fout.contains("409") || fout.contains("404") || fout.contains("422"));
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "ROE-D4 with a script: lines come and add up, what was typed comes back after leaving, and is gone after sending")
    void planMetScript() {
        String kenmerk = totPlan();
        Page pagina = chromium.nieuwePagina();
        pagina.navigate(adres(zaak(kenmerk, "")));
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stuur uw plan"))
                .click();
        pagina.getByLabel("Wat gaat u doen, en met wie?").fill("Wij maken een tuin.");
        pagina.getByLabel("Wanneer doet u wat?").fill("In mei.");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Regel erbij"))
                .click();
        assertThat(pagina.locator("[name='begroting[5].post']")).isFocused();
        pagina.locator("[name='begroting[5].post']").fill("Zaad");
        pagina.locator("[name='begroting[5].bedrag']").fill("1.250,50");
        pagina.locator("[name='begroting[0].post']").fill("Grond");
        pagina.locator("[name='begroting[0].bedrag']").fill("€ 49,50");
        assertThat(pagina.locator("[data-som]")).hasText("€ 1.300,00");
        goed(pagina, "plan with a sixth line");
        pagina.locator("[name='rekening.iban']").fill("NL91 ABNA 0417 1643 00");
        pagina.locator("[name='rekening.tenNameVan']").fill("Sam Voorbeeld");

        pagina.navigate(adres("/volgen"));
        pagina.navigate(adres(zaak(kenmerk, "/plan")));
        assertThat(pagina.locator("[name='begroting[5].bedrag']")).hasValue("1.250,50");
        assertThat(pagina.locator("[data-som]")).hasText("€ 1.300,00");
        assertThat(pagina.locator("[name='rekening.iban']")).hasValue("");
        assertThat((String) pagina.evaluate("Object.values(localStorage).join()"))
                .contains("1.250,50")
                .doesNotContain("NL91", "Sam Voorbeeld", "rekening");
        assertThat(pagina.getByText("Bestanden en een rekeningnummer bewaren wij niet."))
                .isVisible();
        pagina.getByLabel("Welke bijdrage vraagt u van ons, in euro?").fill("1300");
        klok.verder(Duration.ofMinutes(1));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur uw plan"))
                .click();

        assertThat(pagina.getByRole(AriaRole.STATUS).first())
                .hasText("Wij hebben uw plan ontvangen. U krijgt daar ook bericht van.");
        assertThat(dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class)
                        .orElseThrow()
                        .begroot())
                .isEqualTo(130_000);
        assertThat(pagina.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        assertThat(pagina.context().cookies()).isEmpty();
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "ROE-A5 without a script: from kenmerk and code to the page, and a plan of more lines than stood there")
    void zonderScript() {
        String kenmerk = totPlan();
        Page lege = chromium.nieuwePagina();
        Page pagina = lege.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        pagina.navigate(adres("/volgen"));
        pagina.locator("#kenmerk").fill(kenmerk);
        pagina.locator("#volgcode").fill(volgcodes.van(kenmerk, 1));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk uw idee"))
                .click();
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stuur uw plan"))
                .click();
        pagina.locator("[name=toelichting]").fill("Wij maken een tuin.");
        for (int nummer = 0; nummer < 5; nummer++) {
            regel(pagina, nummer);
        }
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meer regels en optellen"))
                .click();
        assertThat(pagina.locator("[data-som]")).hasText("€ 50,00");
        regel(pagina, 5);
        pagina.locator("[name=planning]").fill("In mei.");
        pagina.locator("[name=gevraagdeBijdrage]").fill("60");
        klok.verder(Duration.ofMinutes(1));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur uw plan"))
                .click();

        assertThat(pagina.getByText("Wij hebben uw plan ontvangen.")).isVisible();
        assertThat(dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class)
                        .orElseThrow()
                        .begroting())
                .hasSize(6);
        pagina.context().close();
        lege.context().close();
    }

    private static void regel(Page pagina, int nummer) {
        pagina.locator("[name='begroting[" + nummer + "].post']").fill("Post " + nummer);
        pagina.locator("[name='begroting[" + nummer + "].bedrag']").fill("10");
    }

    private static void goed(Page pagina, String wat) {
        for (int breedte : BREEDTES) {
            pagina.setViewportSize(breedte, 900);
            assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(wat + " at " + breedte)
                    .isTrue();
            assertThat(new AxeBuilder(pagina).analyze().getViolations())
                    .as(wat + " at " + breedte)
                    .isEmpty();
        }
        assertThat(pagina.locator("h1")).hasCount(1);
    }

    private static List<String> fouten(Page pagina) {
        List<String> fouten = new ArrayList<>();
        pagina.onPageError(fouten::add);
        pagina.onConsoleMessage(melding -> {
            if (melding.type().equals("error")) {
                fouten.add(melding.text());
            }
        });
        return fouten;
    }

    private String totPlan() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        spel.beslis(kenmerk, "steunen");
        return kenmerk;
    }

    private String totUitvoering() {
        String kenmerk = totPlan();
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        return kenmerk;
    }

    private String zaak(String kenmerk, String pagina) {
        return "/volgen/" + kenmerk + pagina + "?volgcode=" + volgcodes.van(kenmerk, 1);
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}
