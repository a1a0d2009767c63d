package nl.wijkregie.portaal.site.indienen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Paginakeuring;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filing in Chromium, with and without a script. */
class IndienenInBrowserTest extends Browsertest {

    @Autowired
    private Testklok klok;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Bijlagen bijlagen;

    @Test
    @DisplayName(
            "given a browser without scripts, then filing works, and the page promises nothing that takes a script")
    void zonderScript() {
        zonderScript(390);
        open();
        assertThat(pagina.getByText("Later verdergaan?")).isHidden();
        verstuur();
        assertThat(pagina.locator("#fouten")).isVisible();
        vulIn();
        pagina.locator("#bijlagen").setInputFiles(foto("straat.png"));
        verstuur();

        assertThat(pagina).hasTitle("Wij hebben uw idee ontvangen - Gemeente Roermond");
        assertThat(bijlagen.van(kenmerk())).extracting(Bijlage::naam).containsExactly("straat.png");
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
    @DisplayName(
            "ROE-A5 given a form that comes back with other answers, then the choice is clear, reachable and accessible")
    void alVerstuurd() {
        open();
        Object bewijs = pagina.locator("#bewijs").inputValue();
        vulIn();
        verstuur();
        open();
        vulIn();
        pagina.locator("#titel").fill("Een bankje bij de vijver");
        pagina.locator("#bewijs").evaluate("(veld, bewijs) => { veld.value = bewijs; }", bewijs);
        verstuur();

        assertThat(pagina).hasTitle("U hebt dit formulier al verstuurd - Gemeente Roermond");
        assertThat(pagina.locator("#fouten")).isFocused();
        assertThat(pagina.locator("#titel")).hasValue("Een bankje bij de vijver");
        new Paginakeuring(pagina).keur("a form that came back");
        pagina.getByText("Verstuur als nieuw idee").first().click();
        assertThat(pagina.locator("#versturen")).isFocused();
        verstuur();
        assertThat(dossier.haal(kenmerk()).titel()).isEqualTo("Een bankje bij de vijver");
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
        open("/indienen");
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

    private String bewaard() {
        return String.valueOf(pagina.evaluate(
                "Object.keys(localStorage).map(sleutel => sleutel + localStorage.getItem(sleutel)).join()"));
    }

    private String kenmerk() {
        return pagina.url().split("/ingediend/")[1].split("\\?")[0];
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
