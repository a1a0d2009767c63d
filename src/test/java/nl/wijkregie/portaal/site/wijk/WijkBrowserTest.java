package nl.wijkregie.portaal.site.wijk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Zaakstanden;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The pages about wijken in a browser: by keyboard and without a script")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WijkBrowserTest extends Browsertest {

    @Autowired
    private Spel spel;

    @Autowired
    private Zaakstanden zaakstanden;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Budgetjaren jaren;

    @Autowired
    private Grootboek grootboek;

    @Autowired
    private Testklok klok;

    @Autowired
    private PlatformTransactionManager transacties;

    @BeforeAll
    void vul() {
        klok.zet(LocalDate.of(2026, 3, 2));
        new TransactionTemplate(transacties).executeWithoutResult(status -> {
            for (int jaar : List.of(2025, 2026)) {
                if (jaren.zoek(jaar).isEmpty()) {
                    jaren.open(jaar, 250_000_00, 45_000_00, 33, false, aanleiding());
                }
            }
            grootboek.reserveer(
                    new Pot(2026, "centrum", Potsoort.INITIATIEVEN), "INI-2026-9001", 3_000_00, aanleiding());
        });
        String loopt = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        toestemmingen.wijzig(loopt, Toestemming.TONEN, true, null);
        zaakstanden.gerealiseerd("Een straat vol kinderen", "Er speelden 42 kinderen op straat.");
    }

    @Test
    @DisplayName(
            "given a resident with a keyboard and without a script, then a buurt leads to its wijk and a year to its money")
    void zonderScript() {
        zonderScript(1280);
        open("/wijken");
        pagina.getByLabel("Weet u uw wijk niet? Kies uw buurt").selectOption("Voorstad");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ga naar mijn wijk"))
                .press("Enter");
        assertThat(pagina).hasTitle("Centrum - Gemeente Roermond");
        assertThat(pagina.getByText("Straatspeeldag in onze straat")).isVisible();
        assertThat(pagina.getByText("Een straat vol kinderen")).isVisible();

        pagina.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("2025").setExact(true))
                .press("Enter");
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Geld in 2025")))
                .isVisible();
        assertThat(pagina.context().cookies()).isEmpty();
    }

    private static Aanleiding aanleiding() {
        return new Aanleiding(UUID.randomUUID().toString(), "manager-lv", "Manager L&V", "Voor de proef.", null);
    }
}
