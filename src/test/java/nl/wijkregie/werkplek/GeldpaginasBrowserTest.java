package nl.wijkregie.werkplek;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Tasklist;
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

/** The pages about money in Chromium: accessible, and usable with the keyboard alone. */
@Toepassingstest
@Import(Geldpost.class)
class GeldpaginasBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Geldpost geld;

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
    void meldAan() {
        geld.beginOpnieuw();
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = tasklist.pagina();
        tasklist.meldAan("manager-lv");
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @DisplayName("The manager releases payments with the keyboard and downloads the list; the page is accessible")
    void betalingen() throws Exception {
        String kenmerk = geld.klaar(75_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        geld.klaar(50_00, null, "", "vakambtenaar-bor");
        geld.klaar(25_00, Geldpost.IBAN, "Noor Akkerman", "manager-lv");
        geld.vraagTerug(kenmerk, 5_00);
        open("/werkplek/betalingen");
        assertThat(pagina.locator("h1")).hasText("Betalingen");
        assertToegankelijk();

        pagina.getByRole(AriaRole.CHECKBOX).first().focus();
        pagina.keyboard().press("Tab");
        assertThat(pagina.getByRole(AriaRole.BUTTON).first()).isFocused();
        pagina.keyboard().press("Enter");

        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText("is vrijgegeven");
        assertToegankelijk();
        Download bestand = pagina.waitForDownload(
                () -> pagina.getByRole(AriaRole.LINK).last().click());
        assertThat(bestand.suggestedFilename()).matches("betaallijst-BL-[0-9]{5}\\.csv");
        assertThat(Files.readString(bestand.path())).contains(kenmerk + ";NL91ABNA0417164300;Noor Akkerman;75,00;");
    }

    @Test
    @DisplayName("From the pots to the entries of one pot, and an entry corrected with the keyboard; all accessible")
    void budgetEnCorrectie() {
        geld.klaar(4000_00, Geldpost.IBAN, "Noor Akkerman", "vakambtenaar-bor");
        open("/werkplek/wijkbudget?jaar=2026");
        assertToegankelijk();
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Initiatieven Centrum"))
                .press("Enter");
        assertThat(pagina.locator("h1")).containsText("Centrum, Initiatieven, 2026");
        assertToegankelijk();

        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Corrigeren boeking"))
                .first()
                .press("Enter");
        pagina.getByLabel("Waarom corrigeert u deze boeking?").fill("Bel noor@bewoner.example");
        pagina.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Schrijf geen rekeningnummer of e-mailadres");
        assertThat(pagina.getByLabel("Waarom corrigeert u deze boeking?")).hasValue("Bel noor@bewoner.example");
        assertToegankelijk();

        pagina.getByLabel("Waarom corrigeert u deze boeking?").fill("Het bedrag was niet juist.");
        pagina.getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText("is teruggeboekt");
    }

    @Test
    @DisplayName("Who handles the case fills in a missing account number; the page is accessible")
    void rekeningnummer() {
        String kenmerk = geld.klaar(75_00, null, "", "vakambtenaar-bor");
        tasklist.meldAan("kcc");
        open("/werkplek/rekeningnummer/" + kenmerk);
        pagina.getByLabel("Rekeningnummer (IBAN)").fill("NL00 BANK 0000");
        pagina.getByLabel("Op naam van").fill("Noor Akkerman");
        pagina.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Vul een geldig rekeningnummer");
        assertToegankelijk();

        pagina.getByLabel("Rekeningnummer (IBAN)").fill("NL91 ABNA 0417 1643 00");
        pagina.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(pagina.locator("main")).containsText("U hoeft niets te doen");
    }

    private void open(String pad) {
        pagina.navigate("http://localhost:" + poort + pad);
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }
}
