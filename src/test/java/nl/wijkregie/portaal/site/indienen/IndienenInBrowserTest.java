package nl.wijkregie.portaal.site.indienen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Filing in Chromium: with a keyboard, on a phone, with and without a script. */
@Toepassingstest
class IndienenInBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Testklok klok;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Bijlagen bijlagen;

    private BrowserContext bezoek;
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
        pagina = chromium.nieuwePagina();
        bezoek = pagina.context();
    }

    @AfterEach
    void einde() {
        bezoek.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    @DisplayName("given the form, its errors and the confirmation, then axe finds nothing and nothing scrolls sideways")
    void toegankelijk(int breed) {
        pagina.setViewportSize(breed, 900);
        open();
        pagina.locator("summary").click();
        inOrde(breed);

        verstuur();
        assertThat(pagina).hasTitle("Fout: Dien uw idee in - Gemeente Roermond");
        assertThat(pagina.locator("#fouten")).isFocused();
        inOrde(breed);
        pagina.locator("#fouten a").first().click();
        assertThat(pagina.locator("#titel")).isFocused();

        vulIn();
        verstuur();
        assertThat(pagina).hasTitle("Wij hebben uw idee ontvangen - Gemeente Roermond");
        inOrde(breed);
    }

    @Test
    @DisplayName("ROE-A5 given somebody with a keyboard only, then the idea is filed without a mouse")
    void toetsenbord() {
        open();
        pagina.locator("#titel").focus();
        pagina.keyboard().type("Geveltuintjes in de straat");
        pagina.keyboard().press("Tab");
        pagina.keyboard().type("Met acht buren maken wij geveltuintjes in de straat.");
        naar("wijk");
        pagina.keyboard().type("Centrum");
        naar("schaal");
        pagina.keyboard().press("ArrowDown");
        naar("indiener.naam");
        pagina.keyboard().type("Noor Akkerman");
        naar("indiener.email");
        pagina.keyboard().type("noor@voorbeeld.nl");
        naar("hulpGewenst");
        pagina.keyboard().press("Space");
        naar("versturen");
        klok.verder(Duration.ofSeconds(5));
        pagina.keyboard().press("Enter");

        assertThat(pagina).hasTitle("Wij hebben uw idee ontvangen - Gemeente Roermond");
        assertThat(dossier.haal(kenmerk()).hulpGewenst()).isTrue();
    }

    @Test
    @DisplayName(
            "given a browser without scripts, then filing works, and the page promises nothing that takes a script")
    void zonderScript() {
        BrowserContext zonder = pagina.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-NL"));
        pagina = zonder.newPage();
        open();
        assertThat(pagina.getByText("Later verdergaan?")).isHidden();
        verstuur();
        assertThat(pagina.locator("#fouten")).isVisible();
        vulIn();
        pagina.locator("#bijlagen").setInputFiles(foto("straat.png"));
        verstuur();

        assertThat(pagina).hasTitle("Wij hebben uw idee ontvangen - Gemeente Roermond");
        assertThat(bijlagen.van(kenmerk())).extracting(Bijlage::naam).containsExactly("straat.png");
        zonder.close();
    }

    @Test
    @DisplayName("given files with a form that is refused, then they wait with it and end up in the case file")
    void bestanden() {
        open();
        vulIn();
        pagina.locator("#titel").fill("x");
        pagina.locator("#bijlagen")
                .setInputFiles(new FilePayload[] {foto("straat.png"), bestand("virus.exe", "MZ".getBytes())});
        verstuur();

        assertThat(pagina.locator("#bijlagen-fout")).containsText("virus.exe");
        assertThat(pagina.locator(".wijkregie-bijlagen")).containsText("straat.png");
        pagina.locator("#titel").fill("Geveltuintjes in de straat");
        verstuur();

        assertThat(bijlagen.van(kenmerk())).extracting(Bijlage::naam).containsExactly("straat.png");
    }

    @Test
    @DisplayName("given a wijk, then only its buurten are offered; given a buurt first, then its wijk is chosen")
    void buurtVolgtWijk() {
        open();
        pagina.locator("#wijk").focus();
        pagina.locator("#wijk").selectOption("herten");
        assertThat(pagina.locator("#buurt optgroup")).hasCount(1);
        assertThat(pagina.locator("#buurt option")).hasCount(6);
        assertThat(pagina.locator("#wijk")).isFocused();

        pagina.locator("#wijk").selectOption("");
        assertThat(pagina.locator("#buurt optgroup")).hasCount(9);
        pagina.locator("#buurt").selectOption("Asselt");
        assertThat(pagina.locator("#wijk")).hasValue("swalmen");
        assertThat(pagina.locator("#buurt")).hasValue("Asselt");

        pagina.locator("#wijk").selectOption("centrum");
        assertThat(pagina.locator("#buurt")).hasValue("");
    }

    @Test
    @DisplayName("given a text that grows, then the page counts what is left")
    void teller() {
        open();
        Locator teller = pagina.locator("#titel ~ .wijkregie-teller");
        assertThat(teller).hasText("Nog 120 tekens over");
        pagina.locator("#titel").fill("a".repeat(119));
        assertThat(teller).hasText("Nog 1 teken over");
        assertThat(pagina.locator("#titel ~ [aria-live]")).hasText("Nog 1 teken over");
        pagina.locator("#titel").fill("a".repeat(125));
        assertThat(teller).hasText("5 tekens te veel");
    }

    @Test
    @DisplayName(
            "given a page that was closed half way, then what was typed is there again on this device, and after sending not")
    void concept() {
        open();
        vulIn();
        pagina.locator("#website").evaluate("veld => { veld.value = 'lok'; }");
        assertThat(pagina.locator("[data-concept-uitleg]")).isVisible();
        pagina.reload();

        assertThat(pagina.getByText("Wij hebben teruggezet wat u op")).isVisible();
        assertThat(pagina.locator("#titel")).hasValue("Geveltuintjes in de straat");
        assertThat(pagina.locator("#wijk")).hasValue("centrum");
        assertThat(pagina.locator("#buurt")).hasValue("Binnenstad");
        assertThat(pagina.locator("#toestemmingTonen")).isChecked();
        assertThat(pagina.locator("#website")).hasValue("");
        String bewaard = bewaard();
        assertThat(bewaard).contains("Geveltuintjes").doesNotContain("bewijs", "website", "bijlagen", "volgcode");
        inOrde(1400);

        verstuur();
        assertThat(pagina).hasTitle("Wij hebben uw idee ontvangen - Gemeente Roermond");
        assertThat(bewaard()).isEmpty();
        open();
        assertThat(pagina.locator("#titel")).hasValue("");
    }

    @Test
    @DisplayName("given a device that others use too, then one button wipes what was typed, here and on the device")
    void wissen() {
        open();
        vulIn();
        pagina.onDialog(Dialog::accept);
        pagina.locator("[data-concept-uitleg] button").click();

        assertThat(pagina.getByText("Wat u had ingevuld is gewist, ook van dit apparaat."))
                .isVisible();
        assertThat(pagina.locator("#titel")).hasValue("");
        assertThat(pagina.locator("#titel")).isFocused();
        assertThat(bewaard()).isEmpty();
        pagina.reload();
        assertThat(pagina.locator("#indiener\\.naam")).hasValue("");
    }

    @Test
    @DisplayName("given what was typed more than seven days ago, then it is gone, on whatever page of the site")
    void teOud() {
        open();
        pagina.evaluate("localStorage.setItem('wijkregie-concept:indienen', JSON.stringify({"
                + "moment: Date.now() - 7 * 24 * 3600 * 1000 - 1000, velden: {titel: ['Oud idee']}}))");
        pagina.reload();
        assertThat(pagina.locator("[data-concept-uitleg]")).isVisible();
        assertThat(pagina.locator("#titel")).hasValue("");
        assertThat(bewaard()).isEmpty();
    }

    private void open() {
        pagina.navigate("http://localhost:" + poort + "/indienen");
    }

    private void vulIn() {
        pagina.locator("#titel").fill("Geveltuintjes in de straat");
        pagina.locator("#omschrijving").fill("Met acht buren maken wij geveltuintjes.\n\nDat is groener en koeler.");
        pagina.locator("#wijk").selectOption("centrum");
        pagina.locator("#buurt").selectOption("Binnenstad");
        pagina.locator("#indiener\\.naam").fill("Noor Akkerman");
        pagina.locator("#indiener\\.email").fill("noor@voorbeeld.nl");
        pagina.locator("#toestemmingTonen").check();
    }

    private void verstuur() {
        klok.verder(Duration.ofSeconds(5));
        pagina.locator("#versturen").click();
        pagina.waitForLoadState();
    }

    /** Presses Tab until the field has the focus. */
    private void naar(String veld) {
        for (int stap = 0; stap < 30; stap++) {
            if (veld.equals(pagina.evaluate("document.activeElement.id"))) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("No way by Tab to " + veld);
    }

    private String bewaard() {
        return String.valueOf(pagina.evaluate(
                "Object.keys(localStorage).map(sleutel => sleutel + localStorage.getItem(sleutel)).join()"));
    }

    private String kenmerk() {
        return pagina.url().split("/ingediend/")[1].split("\\?")[0];
    }

    private void inOrde(int breed) {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
        assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + pagina.url())
                .isLessThanOrEqualTo(breed);
        assertThat(List.of(pagina.locator("html").getAttribute("lang"))).containsExactly("nl");
    }

    private static FilePayload foto(String naam) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new FilePayload(naam, "image/png", bytes.toByteArray());
        } catch (IOException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private static FilePayload bestand(String naam, byte[] inhoud) {
        return new FilePayload(naam, "application/octet-stream", inhoud);
    }
}
