package nl.wijkregie.werkplek.zaken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A quote that came by mail goes into the file of the case, in Chromium. */
@Toepassingstest
class BijlagenInDossierBrowserTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Test
    @DisplayName(
            "ROE-A2, ROE-I2 given a file that is refused and one that is not, then staff read what happened and who sees it")
    void toevoegen() {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        try (Chromium chromium = Chromium.start()) {
            Tasklist tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
            tasklist.meldAan("vakambtenaar-bor");
            Page pagina = tasklist.pagina();
            pagina.navigate("http://localhost:" + poort + "/werkplek/zaken/" + kenmerk);
            Locator veld = pagina.getByLabel("Bestand dat u per mail of aan de balie kreeg");
            Locator knop = pagina.getByText("Bestand toevoegen");

            veld.setInputFiles(new FilePayload("film.pdf", "application/pdf", "geen pdf".getBytes()));
            knop.click();
            assertThat(pagina.locator(".wr-fout:not(:empty)")).containsText("PDF");
            assertThat(veld).isFocused();

            veld.setInputFiles(new FilePayload("offerte.pdf", "application/pdf", Proefbestanden.pdf()));
            pagina.getByLabel("Ook voor de indiener").check();
            knop.click();
            assertThat(pagina.locator(".wr-gelukt"))
                    .hasText("Het bestand staat in het dossier. De indiener ziet het ook.");
            assertThat(pagina.locator("tr", new Page.LocatorOptions().setHasText("offerte.pdf")))
                    .containsText("Ook de indiener");
            assertThat(new AxeBuilder(pagina).include(".wr-dossier").analyze().getViolations())
                    .isEmpty();
        }
    }
}
