package nl.wijkregie.werkplek.wijkagenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tab Wijkagenda in Tasklist, in Chromium: a list is made there, with the keyboard and without losing a word. */
@Toepassingstest
class WijkagendapaginasBrowserTest {

    private static final List<String> TITELS = List.of(
            "Zebrapad bij de school",
            "Bankjes langs de wandelroute",
            "Buurtfeest in het park",
            "Meer licht op het plein",
            "Spullen voor de speeltuin",
            "Inloop voor jongeren");

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Agendaspel agendaspel;

    @Autowired
    private Spel spel;

    @Autowired
    private Maatregelen maatregelen;

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
    void open() {
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = tasklist.pagina();
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "ROE-G3 the wijkregisseur makes a list of six measures in the tab, from a case and by typing on; what is"
                    + " typed stays when another tab is opened")
    void lijstVanZes() {
        String zaak = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(zaak, "steunen");
        String agenda = agendaspel.begin("centrum", 2026);
        String taak = agendaspel.open(agenda, "overzichtOpstellen").get(0).getId();
        tasklist.meldAan("wijkregisseur1");
        pagina.navigate("http://localhost:" + poort + "/camunda/app/tasklist/default/#/?task=" + taak);
        tasklist.openTabblad("Wijkagenda");
        assertThat(kader().getByText("Pak eerst de taak")).isVisible();

        tasklist.pakOp(taak);
        tasklist.openTabblad("Wijkagenda");
        assertThat(kader().getByText("Uw taak:")).isVisible();
        kader().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Maak er een maatregel van"))
                .press("Enter");
        assertThat(titel()).hasValue("Straatspeeldag in onze straat");
        assertThat(titel()).isFocused();
        titel().fill(TITELS.get(0));
        titel().press("Enter");

        for (String titel : TITELS.subList(1, TITELS.size())) {
            assertThat(kader().getByText("staat op de lijst. Voeg de volgende")).isVisible();
            assertThat(titel()).isFocused();
            assertThat(titel()).hasValue("");
            titel().pressSequentially(titel);
            kader().getByLabel("Waar gaat het over?").selectOption("leefbaarheid");
            titel().press("Enter");
            assertThat(kader().getByText("“" + titel + "” staat op de lijst")).isVisible();
        }
        assertThat(titel()).isFocused();
        assertThat(maatregelen.van(agenda)).extracting(Maatregel::titel).containsExactlyElementsOf(TITELS);

        kader().getByRole(
                        AriaRole.LINK,
                        new FrameLocator.GetByRoleOptions().setName(Pattern.compile("Wijzigen ?: " + TITELS.get(1))))
                .click();
        assertThat(kader().getByRole(AriaRole.HEADING).first()).containsText("Maatregel wijzigen");
        titel().fill("Bankjes en prullenbakken");
        tasklist.openTabblad("Dossier");
        tasklist.openTabblad("Wijkagenda");
        kader().getByRole(
                        AriaRole.LINK,
                        new FrameLocator.GetByRoleOptions().setName(Pattern.compile("Wijzigen ?: " + TITELS.get(1))))
                .click();
        assertThat(titel()).hasValue("Bankjes en prullenbakken");
        titel().press("Enter");
        assertThat(kader().getByText("is gewijzigd")).isVisible();
        pagina.waitForFunction("() => { const frame = document.querySelector('.wr-wijkagenda iframe');"
                + " return frame.contentDocument.documentElement.scrollHeight <= frame.clientHeight + 1; }");
        assertThat(maatregelen.van(agenda)).extracting(Maatregel::titel).contains("Bankjes en prullenbakken");
    }

    @Test
    @DisplayName("Every page is accessible, before and after a refusal")
    void toegankelijk() {
        String agenda = agendaspel.begin("herten", 2026);
        String regisseur = agendaspel.regisseurVan(agenda);
        String een = agendaspel.voegToe(agenda, TITELS.get(0), "verkeer");
        agendaspel.voegToe(agenda, TITELS.get(1), "groen");
        tasklist.meldAan(regisseur);
        tasklist.pakOp(agendaspel.open(agenda, "overzichtOpstellen").get(0).getId());
        controleer("/werkplek/wijkagenda/" + agenda);
        controleer("/werkplek/wijkagenda/" + agenda + "/maatregel/" + een + "/wijzigen");
        pagina.navigate("http://localhost:" + poort + "/werkplek/wijkagenda/" + agenda);
        pagina.getByLabel("Titel van de maatregel").fill("Kort");
        pagina.getByLabel("Waar gaat het over?").selectOption("groen");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet op de lijst"))
                .click();
        assertThat(pagina.getByLabel("Titel van de maatregel")).isFocused();
        assertThat(pagina.getByLabel("Titel van de maatregel")).hasValue("Kort");
        assertToegankelijk();

        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        tasklist.meldAan("opbouwwerker");
        tasklist.pakOp(agendaspel.open(agenda, "bewonerstoets").get(0).getId());
        controleer("/werkplek/wijkagenda/" + agenda);

        agendaspel.vraagBewoners(agenda);
        tasklist.meldAan(regisseur);
        tasklist.pakOp(agendaspel.open(agenda, "prioriteren").get(0).getId());
        controleer("/werkplek/wijkagenda/" + agenda);
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Omlaag ?: " + TITELS.get(0))))
                .press("Enter");
        assertThat(pagina.locator("#gelukt")).isFocused();
        assertThat(pagina.locator("main table th a").first()).hasText(TITELS.get(1));

        controleer("/werkplek/wijkagenda/" + agenda + "/maatregel/" + een);
        controleer("/werkplek/wijkagenda");
    }

    private FrameLocator kader() {
        return pagina.frameLocator(".wr-wijkagenda iframe");
    }

    private Locator titel() {
        return kader().getByLabel("Titel van de maatregel");
    }

    private void controleer(String pad) {
        pagina.navigate("http://localhost:" + poort + pad);
        assertToegankelijk();
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }
}
