package nl.wijkregie.werkplek.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The heat map and the path in Cockpit, as the management sees them in Chromium. */
@Toepassingstest
class StappenBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private RepositoryService modellen;

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
    void meldAan() {
        Tasklist webapp = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = webapp.pagina();
        webapp.meldAan("manager", "cockpit");
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "The manager sees where cases wait, chooses with the keyboard what is shown, and the choice is remembered")
    void warmtekaart() {
        spel.dienIn();
        openProces();

        assertThat(merk("fase2")).containsText(" wacht");
        assertThat(pagina.locator("[data-element-id=fase2].wr-tint-1, [data-element-id=fase2].wr-tint-2"))
                .hasCount(1);
        assertThat(pagina.locator(".wr-legenda")).containsText("wacht");
        assertToegankelijk(".wr-balk", ".wr-merk");

        pagina.getByLabel("Wacht nu").focus();
        for (int keer = 0; keer < 3; keer++) {
            pagina.keyboard().press("ArrowRight");
        }
        assertThat(pagina.getByLabel("Uit", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(pagina.locator(".wr-merk")).hasCount(0);
        assertThat(pagina.locator("[class*=wr-tint-]")).hasCount(0);

        pagina.reload();
        assertThat(pagina.getByLabel("Uit", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
    }

    @Test
    @DisplayName("The table holds the figures of the map, follows the chosen wijk, and can be downloaded")
    void tabel() throws Exception {
        spel.dienIn();
        openProces();
        openTabblad("Cijfers per stap");
        Locator triage = pagina.locator(".wr-tabel tbody tr", new Page.LocatorOptions().setHasText("2. Triage"))
                .first();
        assertThat(triage).containsText("Taak");
        String wacht = triage.locator("td.wr-getal").first().innerText();
        assertThat(merk("fase2")).containsText(wacht + " wacht");
        assertToegankelijk(".wr-deel");

        Download bestand = pagina.waitForDownload(
                () -> pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download als CSV"))
                        .click());
        assertThat(bestand.suggestedFilename())
                .startsWith("stappen-initiatief-")
                .endsWith(".csv");
        assertThat(Files.readString(bestand.path())).contains(";Taak;2. Triage;" + wacht + ";");

        pagina.getByLabel("Wijk", new Page.GetByLabelOptions().setExact(true)).selectOption("swalmen");
        assertThat(triage.locator("td.wr-getal").first()).hasText("0");
        assertThat(merk("fase2")).hasCount(0);
        assertThat(pagina.locator(".wr-kaartbalk [role=status]")).containsText("Swalmen");
    }

    @Test
    @DisplayName("The manager follows the path of a case: what is done, where it stands, and the arrows in between")
    void verloop() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        openExemplaar(kenmerk);

        assertThat(merk("fase2")).containsText("klaar ");
        assertThat(merk("fase3")).containsText("hier sinds ");
        assertThat(pagina.locator("[data-element-id=fase1].wr-klaar")).hasCount(1);
        assertThat(pagina.locator("[data-element-id=fase4].wr-klaar")).hasCount(0);
        assertThat(pagina.locator(".djs-connection.wr-gevolgd").first()).isAttached();
        openTabblad("Verloop");
        assertThat(pagina.locator(".wr-tabel .wr-nu").last()).containsText("Hier is de zaak nu");
        assertThat(pagina.locator(".wr-tabel caption")).containsText(kenmerk);
        assertToegankelijk(".wr-balk", ".wr-merk", ".wr-deel");

        pagina.getByLabel("Toon het verloop").press("Space");
        assertThat(pagina.locator(".wr-merk")).hasCount(0);
        assertThat(pagina.locator(".wr-gevolgd")).hasCount(0);
    }

    @Test
    @DisplayName("The path of a process that the case called opens under its row")
    void aangeroepenProces() {
        String kenmerk = spel.totBronnen(240_00);
        openExemplaar(kenmerk);
        openTabblad("Verloop");

        Locator knop =
                pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verloop van Geld regelen"));
        knop.press("Enter");

        assertThat(pagina.locator(".wr-onder caption")).containsText(kenmerk);
        assertThat(pagina.locator(".wr-onder .wr-nu")).hasCount(1);
        assertThat(knop).hasAttribute("aria-expanded", "true");
    }

    @Test
    @DisplayName("When the figures cannot be fetched, a sentence says what to do and a button tries again")
    void zonderVerbinding() {
        spel.dienIn();
        pagina.route("**/wijkregie-stappen/**/stappen/**", verzoek -> verzoek.abort());
        openProces();
        Locator fout = pagina.locator(".wr-kaartbalk [role=alert]");
        assertThat(fout).containsText("Controleer uw verbinding");

        pagina.unroute("**/wijkregie-stappen/**/stappen/**");
        pagina.locator(".wr-kaartbalk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opnieuw proberen"))
                .press("Enter");
        assertThat(merk("fase2")).isVisible();
    }

    @Test
    @DisplayName("Cockpit itself speaks Dutch, and its pages have no serious fault for who cannot see or use a mouse")
    void cockpitZelf() {
        String kenmerk = spel.dienIn();
        openProces();
        assertThat(pagina.locator("html")).hasAttribute("lang", "nl");
        assertThat(pagina.locator(".ce-eol-banner")).not().isVisible();
        assertThat(merk("fase2")).isVisible();
        assertGeenErnstigeFout();

        openExemplaar(kenmerk);
        assertThat(merk("fase2")).isVisible();
        assertGeenErnstigeFout();
    }

    private void openProces() {
        open("process-definition/"
                + modellen.createProcessDefinitionQuery()
                        .processDefinitionKey("initiatief")
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    private void openExemplaar(String kenmerk) {
        open("process-instance/"
                + processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(kenmerk)
                        .processDefinitionKey("initiatief")
                        .singleResult()
                        .getId());
    }

    private void open(String pad) {
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/" + pad);
        assertThat(pagina.locator(".wr-balk")).isVisible();
    }

    private void openTabblad(String naam) {
        pagina.locator(".nav-tabs a", new Page.LocatorOptions().setHasText(naam))
                .click();
    }

    private Locator merk(String stap) {
        return pagina.locator(".wr-merk[data-stap=" + stap + "]");
    }

    private void assertToegankelijk(String... delen) {
        assertThat(new AxeBuilder(pagina).include(List.of(delen)).analyze().getViolations())
                .isEmpty();
    }

    /** A part of Cockpit that still loads is not yet what people read. */
    private void assertGeenErnstigeFout() {
        assertThat(pagina.locator(".loader-state.loading:visible, .animate-spin:visible"))
                .hasCount(0);
        assertThat(new AxeBuilder(pagina).analyze().getViolations())
                .filteredOn(fout -> List.of("serious", "critical").contains(fout.getImpact()))
                .isEmpty();
    }
}
