package nl.wijkregie.werkplek.versies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The page Versies in Chromium: one change from file to running cases, by two people of procesbeheer. */
@Toepassingstest
@Import(Procesbeheer.class)
@TestPropertySource(properties = "wijkregie.modelbeheer.vier-ogen=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VersiepaginaBrowserTest {

    private static final String PROCES = "bpmn/initiatief.bpmn";

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Procesbeheer procesbeheer;

    private Tasklist webapp;
    private Page pagina;

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

    @BeforeEach
    void begin() {
        procesbeheer.metCollega();
        webapp = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = webapp.pagina();
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @Order(1)
    @DisplayName("given files with faults, then the page lists them with their element, and what was typed stays")
    void fouten() {
        open("procesbeheerder");
        kies(
                "initiatief.bpmn",
                procesbeheer.verander(PROCES, "camunda:formRef=\"triage\"", "camunda:formRef=\"trage\""));
        inbrengen().getByLabel("Waarom verandert u dit?").fill("Een ander formulier");
        druk(inbrengen(), "Voorstellen aan een collega");

        assertThat(inbrengen().locator(".wr-bevindingen"))
                .containsText("Vul bij het formulier het id van de taak in: 'triage'.");
        assertThat(inbrengen().getByLabel("Waarom verandert u dit?")).hasValue("Een ander formulier");
        assertThat(deel("Wacht op akkoord van een collega")).containsText("Er wacht niets.");
        assertToegankelijk();
    }

    @Test
    @Order(2)
    @DisplayName("given no file, no reason, or files that are too large, then a sentence says what to do")
    void onvolledig() {
        open("procesbeheerder");
        druk(inbrengen(), "Alleen controleren");
        assertThat(inbrengen().getByRole(AriaRole.ALERT)).hasText("Kies eerst een of meer bestanden.");

        kies("triage.form", procesbeheer.levend("forms/triage.form"));
        druk(inbrengen(), "Voorstellen aan een collega");
        assertThat(inbrengen().getByRole(AriaRole.ALERT)).containsText("Schrijf op waarom u dit doet.");
        assertThat(inbrengen().getByLabel("Waarom verandert u dit?")).isFocused();

        inbrengen()
                .getByLabel("Bestanden")
                .setInputFiles(new FilePayload("groot.bpmn", "text/xml", new byte[10 * 1024 * 1024 + 1]));
        druk(inbrengen(), "Alleen controleren");
        assertThat(inbrengen().getByRole(AriaRole.ALERT)).containsText("groter dan 10 MB");
        assertToegankelijk();
    }

    @Test
    @Order(3)
    @DisplayName(
            "given a good change, then it waits for a colleague, who reads it in words; the proposer cannot approve")
    void voorstel() {
        spel.dienIn();
        open("procesbeheerder");
        kies("initiatief.bpmn", procesbeheer.verander(PROCES, "Triage: waar hoort dit idee?", "Waar past dit idee?"));
        inbrengen().getByLabel("Waarom verandert u dit?").fill("Duidelijker naam");
        druk(inbrengen(), "Alleen controleren");
        assertThat(inbrengen().locator(".wr-gelukt")).containsText("De controle vindt geen fouten.");
        druk(inbrengen(), "Voorstellen aan een collega");

        Locator wacht = deel("Wacht op akkoord van een collega");
        assertThat(wacht.locator(".wr-kaart")).containsText("Waar past dit idee?");
        assertThat(wacht).containsText("Duidelijker naam");
        assertThat(wacht.getByRole(AriaRole.BUTTON)).hasText(new String[] {"Intrekken"});
        assertToegankelijk();
    }

    @Test
    @Order(4)
    @DisplayName("given the proposal, then a colleague is led to it by the menu, approves it, and it is live")
    void akkoord() {
        webapp.meldAan(Procesbeheer.COLLEGA, "cockpit");
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Versies (1 wacht)"))
                .click();
        Locator wacht = deel("Wacht op akkoord van een collega");
        wacht.getByLabel("Waarom beslist u dit?").fill("Samen besproken");
        druk(wacht, "Akkoord: in gebruik nemen");

        assertThat(wacht.locator(".wr-gelukt")).containsText("is in gebruik genomen");
        Locator nieuwste = deel("Alle versies").locator(".wr-kaart").first();
        assertThat(nieuwste).containsText("In gebruik genomen");
        assertThat(nieuwste).containsText("Samen besproken");
        nieuwste.locator("summary").click();
        assertThat(nieuwste).containsText("Waar past dit idee?");
        assertThat(deel("Lopende zaken per versie")
                        .locator("tr:has-text('2 (nieuwste)')")
                        .first())
                .isVisible();
        assertToegankelijk();
    }

    @Test
    @Order(5)
    @DisplayName("given cases on the older version, then one sees what happens, moves them, follows it, and goes back")
    void verhuizen() {
        open("procesbeheerder");
        Locator rij =
                deel("Lopende zaken per versie").locator("tbody tr:has(button)").first();
        rij.getByRole(AriaRole.BUTTON).click();
        Locator verhuizen = deel("Zaken verhuizen naar een andere versie");
        assertThat(verhuizen.getByLabel("Van versie")).hasValue("1");
        assertThat(verhuizen.getByLabel("Naar versie")).hasValue("2");
        druk(verhuizen, "Laat zien wat er gebeurt");
        assertThat(verhuizen).containsText("Waar past dit idee?");
        assertThat(verhuizen).containsText("Er is nog niets veranderd.");
        verhuizen.locator("summary:has-text('Per zaak')").click();
        assertThat(verhuizen.locator("tbody")).containsText("Kan mee");
        assertToegankelijk();

        verhuizen.getByLabel("Waarom verhuist u deze zaken?").fill("Een naam voor allen");
        druk(verhuizen, "1 zaak verhuizen");
        Locator verslag = deel("Verhuizingen");
        assertThat(verslag.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(verslag).containsText("0 van 1 zaak gedaan");
        assertToegankelijk();
        procesbeheer.laatWerken();

        assertThat(verslag).containsText("1 van 1 zaak gedaan");
        Locator terug = verslag.locator("details").first();
        terug.locator("summary").first().click();
        assertThat(terug).containsText("Verhuisd");
        terug.locator("summary:has-text('terugdraaien')").click();
        terug.getByLabel("Waarom draait u dit terug?").fill("Toch niet");
        assertToegankelijk();
        druk(terug, "Terug naar de vorige versie");
        assertThat(verslag).containsText("terug van verhuizing");
        procesbeheer.laatWerken();
        assertThat(verslag).containsText("1 van 1 zaak gedaan");
    }

    @Test
    @Order(6)
    @DisplayName(
            "given the administrator, then he reads all and finds nothing to change; a manager has no way to the page")
    void lezen() {
        open("beheerder");
        assertThat(pagina.locator(".wr-versies")).containsText("U kunt de versies bekijken.");
        assertThat(deel("Alle versies").locator(".wr-kaart").first()).isVisible();
        assertThat(pagina.locator(".wr-versies textarea, .wr-versies input")).hasCount(0);
        assertToegankelijk();

        webapp.meldAan("manager", "cockpit");
        assertThat(pagina.locator(".wr-kop a").first()).isVisible();
        assertThat(pagina.locator("a[href='#/versies']")).hasCount(0);
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/versies");
        assertThat(pagina.locator(".wr-versies").getByRole(AriaRole.ALERT))
                .containsText("U mag de versies niet zien met dit account.");
    }

    @Test
    @Order(7)
    @DisplayName("given a window of 320 pixels, then nothing falls off the side")
    void smal() {
        open("procesbeheerder");
        assertThat(deel("Alle versies").locator(".wr-kaart").first()).isVisible();
        assertThat(deel("Zaken verhuizen naar een andere versie").getByLabel("Van versie"))
                .isVisible();
        pagina.setViewportSize(320, 800);
        assertThat((Boolean) pagina.locator(".wr-versies").evaluate("deel => deel.scrollWidth <= deel.clientWidth"))
                .isTrue();
        assertThat((Boolean) pagina.locator(".wr-versies")
                        .evaluate("deel => deel.getBoundingClientRect().right <= window.innerWidth"))
                .isTrue();
        assertToegankelijk();
    }

    private void open(String account) {
        webapp.meldAan(account, "cockpit");
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/versies");
        assertThat(pagina.locator(".wr-versies h2").first()).isVisible();
    }

    private Locator deel(String kop) {
        return pagina.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(kop).setExact(true));
    }

    private Locator inbrengen() {
        return deel("Een wijziging inbrengen");
    }

    private void kies(String naam, String inhoud) {
        inbrengen()
                .getByLabel("Bestanden")
                .setInputFiles(
                        new FilePayload(naam, "application/octet-stream", inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private static void druk(Locator waar, String knop) {
        waar.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina).include(".wr-versies").analyze().getViolations())
                .isEmpty();
    }
}
