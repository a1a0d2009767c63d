package nl.wijkregie.portaal.site.volgen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Stuk;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Paginakeuring;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Zaakstanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("ROE-A5 Following a case in a browser: with and without a script")
class VolgpaginasBrowserTest extends Browsertest {

    @Autowired
    private Zaakstanden zaakstanden;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Testklok klok;

    @Test
    @DisplayName(
            "ROE-D4 with a script: lines come and add up, what was typed comes back after leaving, and is gone after sending")
    void planMetScript() {
        String kenmerk = zaakstanden.totPlan();
        open(zaak(kenmerk, ""));
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stuur uw plan"))
                .click();
        pagina.getByLabel("Wat gaat u doen, en met wie?").fill("Wij maken een tuin.");
        pagina.getByLabel("Wanneer doet u wat?").fill("In mei.");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Regel erbij"))
                .click();
        assertThat(pagina.locator("[name='begroting[5].post']")).isFocused();
        pagina.locator("[name='begroting[5].post']").fill("Zaad");
        pagina.locator("[name='begroting[5].bedrag']").fill("1.250,50");
        pagina.locator("[name='begroting[0].post']").fill("Grond");
        pagina.locator("[name='begroting[0].bedrag']").fill("€ 49,50");
        assertThat(pagina.locator("[data-som]")).hasText("€ 1.300,00");
        new Paginakeuring(pagina).keur("plan with a sixth line");
        pagina.locator("[name='rekening.iban']").fill("NL91 ABNA 0417 1643 00");
        pagina.locator("[name='rekening.tenNameVan']").fill("Sam Voorbeeld");

        open("/volgen");
        open(zaak(kenmerk, "/plan"));
        assertThat(pagina.locator("[name='begroting[5].bedrag']")).hasValue("1.250,50");
        assertThat(pagina.locator("[data-som]")).hasText("€ 1.300,00");
        assertThat(pagina.locator("[name='rekening.iban']")).hasValue("");
        assertThat((String) pagina.evaluate("Object.values(localStorage).join()"))
                .contains("1.250,50")
                .doesNotContain("NL91", "Sam Voorbeeld", "rekening");
        assertThat(pagina.getByText("Bestanden en een rekeningnummer bewaren wij niet."))
                .isVisible();
        pagina.getByLabel("Welke bijdrage vraagt u van ons, in euro?").fill("1300");
        klok.verder(Duration.ofMinutes(1));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur uw plan"))
                .click();

        assertThat(pagina.getByRole(AriaRole.STATUS).first())
                .hasText("Wij hebben uw plan ontvangen. U krijgt daar ook bericht van.");
        assertThat(dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class)
                        .orElseThrow()
                        .begroot())
                .isEqualTo(130_000);
        pagina.waitForFunction("Object.keys(localStorage).length === 0");
        assertThat(pagina.context().cookies()).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-A5 without a script: from kenmerk and code to the page, and a plan of more lines than stood there")
    void zonderScript() {
        String kenmerk = zaakstanden.totPlan();
        zonderScript(1280);
        open("/volgen");
        pagina.locator("#kenmerk").fill(kenmerk);
        pagina.locator("#volgcode").fill(volgcodes.van(kenmerk, 1));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk uw idee"))
                .click();
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stuur uw plan"))
                .click();
        pagina.locator("[name=toelichting]").fill("Wij maken een tuin.");
        for (int nummer = 0; nummer < 5; nummer++) {
            regel(pagina, nummer);
        }
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meer regels en optellen"))
                .click();
        assertThat(pagina.locator("[data-som]")).hasText("€ 50,00");
        regel(pagina, 5);
        pagina.locator("[name=planning]").fill("In mei.");
        pagina.locator("[name=gevraagdeBijdrage]").fill("60");
        klok.verder(Duration.ofMinutes(1));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur uw plan"))
                .click();

        assertThat(pagina.getByText("Wij hebben uw plan ontvangen.")).isVisible();
        assertThat(dossier.laatste(kenmerk, Stuk.Soorten.PLAN, Plan.class)
                        .orElseThrow()
                        .begroting())
                .hasSize(6);
    }

    private static void regel(Page pagina, int nummer) {
        pagina.locator("[name='begroting[" + nummer + "].post']").fill("Post " + nummer);
        pagina.locator("[name='begroting[" + nummer + "].bedrag']").fill("10");
    }

    private String zaak(String kenmerk, String pagina) {
        return "/volgen/" + kenmerk + pagina + "?volgcode=" + volgcodes.van(kenmerk, 1);
    }
}
