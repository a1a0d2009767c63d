package nl.wijkregie.portaal.site.bijlagen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The field for files in Chromium, and where its files turn up. */
class BijlageveldBrowserTest extends Browsertest {

    @Autowired
    private Testklok klok;

    @Autowired
    private Bijlagen bijlagen;

    @ParameterizedTest(name = "{0} wide, scripts: {1}")
    @CsvSource({"320, true", "1280, false"})
    @DisplayName(
            "ROE-A2 given a photo, a quote and a film, when the form is sent, corrected and sent, then the indiener and staff can save what was kept")
    void vanVeldTotDossier(int breed, boolean scripts) throws IOException {
        if (scripts) {
            pagina.setViewportSize(breed, 900);
        } else {
            zonderScript(breed);
        }
        open("/indienen");
        klok.verder(Duration.ofSeconds(10));
        vul(pagina, "");
        pagina.locator("#bijlagen").setInputFiles(new FilePayload[] {
            new FilePayload("tuin.jpg", "image/jpeg", Proefbestanden.foto(400, 200, 6)),
            new FilePayload("offerte van de kweker.pdf", "application/pdf", Proefbestanden.pdf()),
            new FilePayload("film.mp4", "video/mp4", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'})
        });
        verstuur(pagina);

        assertThat(pagina.locator("#fouten")).containsText("film.mp4: Stuur een PDF, of een foto als JPEG of PNG.");
        assertThat(pagina.locator("#bijlagen")).hasAttribute("aria-invalid", "true");
        assertThat(pagina.locator("#bijlagen")).hasAttribute("aria-describedby", "bijlagen-uitleg bijlagen-fout");
        Locator foto = pagina.getByLabel("Verwijderen: tuin.jpg");
        assertThat(foto).isVisible();
        assertThat(pagina.getByLabel("Verwijderen: offerte van de kweker.pdf")).isVisible();
        beeld(pagina, "veld-" + breed);

        foto.focus();
        pagina.keyboard().press("Space");
        assertThat(foto).isChecked();
        pagina.locator("#titel").fill("Een tuin voor de straat");
        verstuur(pagina);
        pagina.waitForURL("**/ingediend/**");
        String kenmerk = pagina.url().replaceAll(".*/(INI-[0-9-]+)\\?.*", "$1");
        assertThat(bijlagen.van(kenmerk)).hasSize(1);

        pagina.navigate(pagina.url().replace("/ingediend/", "/volgen/"));
        assertThat(opgeslagen(pagina, "offerte van de kweker.pdf")).isEqualTo(Proefbestanden.pdf().length);
        dossier(kenmerk);
    }

    private void dossier(String kenmerk) throws IOException {
        Tasklist tasklist = new Tasklist(nieuwePagina(), adres(""));
        tasklist.meldAan("kcc");
        Page pagina = tasklist.pagina();
        pagina.navigate(adres("/werkplek/zaken/" + kenmerk));
        Locator tabel = pagina.locator(".wr-dossier table", new Page.LocatorOptions().setHasText("Ontvangen"))
                .first();
        assertThat(tabel).containsText("offerte van de kweker.pdf");
        assertThat(tabel).containsText("PDF");
        assertThat(tabel).containsText("Idee");
        beeld(pagina, "dossier");
        assertToegankelijk(pagina);
        assertThat(opgeslagen(pagina, "offerte van de kweker.pdf")).isEqualTo(Proefbestanden.pdf().length);
    }

    private static void vul(Page pagina, String titel) {
        pagina.locator("#titel").fill(titel);
        pagina.locator("#omschrijving").fill("Met acht buren willen wij de straat groen maken.");
        pagina.locator("#wijk").selectOption("centrum");
        pagina.locator("[id='indiener.naam']").fill("Sam Voorbeeld");
        pagina.locator("[id='indiener.email']").fill("sam@voorbeeld.nl");
    }

    private static void verstuur(Page pagina) {
        pagina.locator("form button[type=submit].utrecht-button--primary-action")
                .click();
    }

    private static long opgeslagen(Page pagina, String naam) throws IOException {
        Download bestand = pagina.waitForDownload(() -> pagina.locator("a", new Page.LocatorOptions().setHasText(naam))
                .first()
                .click());
        assertThat(bestand.suggestedFilename()).isEqualTo(naam);
        return Files.size(bestand.path());
    }

    private static void assertToegankelijk(Page pagina) {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }

    /** For people to look at. */
    private static void beeld(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "beelden", "bijlagen-" + naam + ".png")));
    }
}
