package nl.wijkregie.werkplek.zaken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Working on a case in Chromium: in the tab of Tasklist and on the page of the case. */
@Toepassingstest
class ZakenpaginasBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private TaskService taken;

    @Autowired
    private IdentityService accounts;

    private Tasklist tasklist;
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
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = tasklist.pagina();
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "ROE-H2 from the list to a case and back with the keyboard: the choice is kept, all of it is accessible")
    void vanLijstNaarZaak() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        tasklist.meldAan("wijkregisseur1");
        open("/werkplek/zaken");
        assertToegankelijk();

        pagina.getByLabel("Kenmerk of titel").fill(kenmerk);
        pagina.getByLabel("Welke zaken").selectOption("alle");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("tbody tr")).hasCount(1);
        pagina.locator("tbody a").first().press("Enter");

        Locator dossier = pagina.locator(".wr-dossier");
        assertThat(dossier.locator("h2")).hasText("Dossier " + kenmerk);
        assertThat(dossier).containsText("Wat loopt hier nog meer");
        assertToegankelijk();
        pagina.goBack();
        assertThat(pagina.getByLabel("Kenmerk of titel")).hasValue(kenmerk);
        assertThat(pagina.getByLabel("Welke zaken")).hasValue("alle");
    }

    @Test
    @DisplayName("given a screen of 320 pixels, then list and dossier fit without scrolling the page sideways")
    void smalScherm() {
        String kenmerk = spel.totBronnen(75_000);
        spel.verkenBronnen(kenmerk, "750.00");
        tasklist.meldAan("vakambtenaar-bor");
        pagina.setViewportSize(320, 640);
        for (String pad : new String[] {"/werkplek/zaken", "/werkplek/zaken/" + kenmerk}) {
            open(pad);
            assertThat(pagina.locator("table").first()).isVisible();
            assertThat((int) pagina.evaluate("() => document.documentElement.scrollWidth"))
                    .as(pad)
                    .isLessThanOrEqualTo(320);
        }
        assertToegankelijk();
    }

    @Test
    @DisplayName(
            "given a refused note in the tab, then the sentence stands at the field and what was typed stays, also later")
    void notitieInTabblad() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        tasklist.meldAan("vakambtenaar-bor");
        tasklist.pakOp(spel.taak(kenmerk, "principebesluit").getId());
        tasklist.openTabblad("Dossier");
        Locator veld = pagina.getByLabel("Nieuwe notitie");

        veld.fill("Bel 06 12345678 over het terras.");
        bewaarNotitie();
        assertThat(pagina.locator(".wr-dossier [role=alert]:not(:empty)")).containsText("Haal het telefoonnummer");
        assertThat(veld).hasValue("Bel 06 12345678 over het terras.");
        assertThat(veld).isFocused();
        assertDossierToegankelijk();
        tasklist.openTabblad("Form");
        tasklist.openTabblad("Dossier");
        assertThat(veld).hasValue("Bel 06 12345678 over het terras.");

        veld.fill("Het terras is akkoord. <b>Let op</b> de trap.");
        bewaarNotitie();
        assertThat(pagina.locator(".wr-gelukt")).isFocused();
        assertThat(pagina.locator(".wr-notities li")).containsText("Het terras is akkoord. <b>Let op</b> de trap.");
        assertThat(veld).hasValue("");
        assertDossierToegankelijk();
    }

    @Test
    @DisplayName(
            "given the manager of the task's cluster, when he gives a task to a colleague, then it is hers, chosen by name")
    void taakGeven() {
        collega("tweede-bor", "Robin", "Tweede", "cluster-bor");
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        String taak = spel.taak(kenmerk, "principebesluit").getId();
        tasklist.meldAan("clustermanager-bor");
        open("/camunda/app/tasklist/default/#/?task=" + taak);
        tasklist.openTabblad("Dossier");

        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Taak geven"))
                .click();
        assertThat(pagina.locator(".wr-dossier [role=alert]:not(:empty)")).hasText("Kies eerst een collega.");
        assertThat(pagina.getByLabel("Collega uit uw cluster").locator("option"))
                .hasCount(2);
        pagina.getByLabel("Collega uit uw cluster").selectOption("Robin Tweede");
        assertDossierToegankelijk();
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Taak geven"))
                .press("Enter");

        assertThat(pagina.locator(".wr-gelukt")).containsText("De taak is nu van Robin Tweede.");
        assertThat(taken.createTaskQuery().taskId(taak).singleResult().getAssignee())
                .isEqualTo("tweede-bor");
        assertThat(pagina.locator(".task-card > header .assignee")).containsText("Robin Tweede");
        assertThat(pagina.locator(".task-card > header")).containsText("Deze taak is van Robin Tweede.");
        assertThat(pagina.locator(".wr-gelukt")).isVisible();
    }

    @Test
    @DisplayName(
            "given somebody who is not the manager of the task's cluster, then there is no way to give the task away")
    void taakNietGeven() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        tasklist.meldAan("vakambtenaar-bor");
        open("/camunda/app/tasklist/default/#/?task="
                + spel.taak(kenmerk, "principebesluit").getId());
        tasklist.openTabblad("Dossier");

        assertThat(pagina.locator(".wr-dossier")).containsText("Open taken");
        assertThat(pagina.locator(".wr-dossier")).not().containsText("Taak aan een collega geven");
    }

    @Test
    @DisplayName(
            "WCAG 2.1.1 without a mouse: log in, choose a list, open a task, pick it up, fill in, write a note, and find back"
                    + " what was filled in")
    void zonderMuis() {
        spel.dienIn();
        open("/camunda/app/tasklist/default/");
        assertThat(pagina.locator("form:has(input[type=password]) input").first())
                .isFocused();
        typ("kcc");
        pagina.keyboard().press("Tab");
        typ("wijkregie");
        pagina.keyboard().press("Enter");

        kies(pagina.locator(".task-filter .name a", metTekst("Nog op te pakken")), "Tab");
        kies(pagina.locator("li.task h4 a"), "Tab");
        assertThat(pagina.locator(".fjs-form")).isVisible();
        kies(pagina.locator("[ng-click='claim()']"), "Tab");
        assertThat(pagina.locator("[ng-click='unclaim()']")).isVisible();
        assertThat(tasklist.veld("triageMotivering")).isEnabled();
        ga(tasklist.veld("triageMotivering"), "Tab");
        typ("Met het toetsenbord.");
        kies(pagina.locator(".nav-tabs a", metTekst("Dossier")), "Shift+Tab");
        ga(pagina.getByLabel("Nieuwe notitie"), "Tab");
        typ("Zonder muis geschreven.");
        kies(pagina.locator(".wr-dossier button.wr-hoofd", metTekst("Notitie bewaren")), "Tab");

        assertThat(pagina.locator(".wr-gelukt")).isFocused();
        assertThat(pagina.locator(".wr-notities li")).containsText("Zonder muis geschreven.");
        kies(pagina.locator(".nav-tabs a", metTekst("Formulier")), "Shift+Tab");
        assertThat(tasklist.veld("triageMotivering")).hasValue("Met het toetsenbord.");
    }

    /** Presses a key until this has the focus, as somebody without a mouse does. */
    private void ga(Locator doel, String toets) {
        assertThat(doel).isVisible();
        for (int keer = 0; keer < 60; keer++) {
            pagina.keyboard().press(toets);
            if ((boolean) doel.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("not reached with " + toets + ": " + doel);
    }

    private void kies(Locator doel, String toets) {
        ga(doel, toets);
        pagina.keyboard().press("Enter");
    }

    private void typ(String tekst) {
        pagina.keyboard().type(tekst);
    }

    private static Page.LocatorOptions metTekst(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }

    private void collega(String account, String voornaam, String achternaam, String groep) {
        User nieuw = accounts.newUser(account);
        nieuw.setFirstName(voornaam);
        nieuw.setLastName(achternaam);
        nieuw.setPassword("wijkregie-proef-12");
        accounts.saveUser(nieuw);
        accounts.createMembership(account, groep);
    }

    private void bewaarNotitie() {
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Notitie bewaren"))
                .click();
    }

    private void open(String pad) {
        pagina.navigate("about:blank");
        pagina.navigate("http://localhost:" + poort + pad);
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }

    private void assertDossierToegankelijk() {
        assertThat(new AxeBuilder(pagina).include(".wr-dossier").analyze().getViolations())
                .isEmpty();
    }
}
