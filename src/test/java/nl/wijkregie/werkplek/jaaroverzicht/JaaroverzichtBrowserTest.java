package nl.wijkregie.werkplek.jaaroverzicht;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.wijkregie.initiatief.KorteVerhalen;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The account of a year in Chromium: accessible, and usable with the keyboard alone. */
@Toepassingstest
@Import(Jaarstof.class)
class JaaroverzichtBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Jaarstof stof;

    @Autowired
    private Spel spel;

    @Autowired
    private KorteVerhalen verhalen;

    @Autowired
    private Testklok klok;

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
        klok.zet(LocalDate.of(2026, 3, 2));
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = tasklist.pagina();
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "ALM-4 the wijkregisseur chooses a wijk with the keyboard, mends a story and downloads the PDF; all is accessible")
    void overzichtEnVerhaal() {
        stof.evalueer(stof.verantwoord(true), "kortVerhaal", Jaarstof.VERHAAL);
        tasklist.meldAan("wijkregisseur1");
        open("/werkplek/jaaroverzicht");
        assertToegankelijk();
        pagina.locator("#wijk").selectOption("centrum");
        pagina.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(pagina.locator("h1")).hasText("Jaaroverzicht 2026, Centrum");
        assertToegankelijk();

        pagina.getByText("Verbeter dit verhaal").last().press("Enter");
        assertToegankelijk();
        Locator kop = pagina.getByLabel("Kop", new Page.GetByLabelOptions().setExact(true));
        pagina.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Schrijf een kop boven het verhaal");
        assertThat(kop).hasAttribute("aria-invalid", "true");
        assertToegankelijk();
        kop.fill("Spelen op straat");
        pagina.getByLabel("Kort verhaal").fill("Bel 06-12345678 als u ook wilt meedoen.");
        pagina.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Haal het telefoonnummer");
        assertThat(pagina.getByLabel("Kort verhaal")).hasValue("Bel 06-12345678 als u ook wilt meedoen.");
        assertToegankelijk();
        pagina.getByLabel("Kort verhaal").fill("Elke zomer is de straat nu een speelplek.");
        pagina.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText("Het verhaal is bewaard.");
        assertToegankelijk();

        open("/werkplek/jaaroverzicht?wijk=centrum");
        assertThat(pagina.locator("main")).containsText("Spelen op straat");
        assertThat(pagina.locator("main")).containsText("Elke zomer is de straat nu een speelplek.");
        Download bestand =
                pagina.waitForDownload(() -> pagina.getByText("(pdf)").press("Enter"));
        assertThat(bestand.suggestedFilename()).isEqualTo("jaaroverzicht-2026-centrum.pdf");
    }

    @Test
    @DisplayName(
            "given a screen of 320 pixels, then nothing of the page falls off; only a wide table scrolls by itself")
    void smal() {
        tasklist.meldAan("manager-lv");
        pagina.setViewportSize(320, 800);
        open("/werkplek/jaaroverzicht");

        assertThat((Boolean) pagina.evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
        assertToegankelijk();
    }

    @Test
    @DisplayName(
            "ROE-E5 in Tasklist the evaluation asks for the story when the resident agreed, and does not ask it otherwise")
    void formulier() {
        String met = stof.verantwoord(true);
        String zonder = stof.verantwoord(false);
        tasklist.meldAan("vakambtenaar-bor");
        tasklist.pakOp(spel.taak(zonder, "evaluatie").getId());
        assertThat(tasklist.veld("werkelijkeKosten")).isVisible();
        assertThat(tasklist.veld("kortVerhaal")).isHidden();

        tasklist.pakOp(spel.taak(met, "evaluatie").getId());
        tasklist.typ("werkelijkeKosten", "58.40");
        tasklist.typ("kortVerhaal", "Elke zomer is de straat nu een speelplek.");
        tasklist.rondAfEnWacht();

        assertThat(verhalen.zoek(met).orElseThrow().tekst()).isEqualTo("Elke zomer is de straat nu een speelplek.");
    }

    private void open(String pad) {
        pagina.navigate("http://localhost:" + poort + pad);
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }
}
