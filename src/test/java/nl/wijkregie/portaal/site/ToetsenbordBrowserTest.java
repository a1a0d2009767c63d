package nl.wijkregie.portaal.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Zaakstanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A resident who has a keyboard and no mouse. */
@DisplayName("The public site with a keyboard only")
class ToetsenbordBrowserTest extends Browsertest {

    private static final int MEESTE_HALTES = 200;

    @Autowired
    private Zaakstanden zaakstanden;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Testklok klok;

    @Test
    @DisplayName("ROE-A5, ROE-A4 from the front page: file, follow, ask and withdraw without a mouse")
    void vanBeginTotEind() {
        open("/");
        langsHetMenu();
        naarLink("Dien uw idee in");
        enter("Dien uw idee in");
        langsHetMenu();
        typ("titel", "Geveltuintjes in de straat");
        typ("omschrijving", "Met acht buren maken wij geveltuintjes in de straat.");
        typ("wijk", "Centrum");
        naar("schaal");
        pagina.keyboard().press("ArrowDown");
        typ("indiener.naam", "Noor Akkerman");
        typ("indiener.email", "noor@voorbeeld.nl");
        naar("hulpGewenst");
        pagina.keyboard().press("Space");
        verstuur("Wij hebben uw idee ontvangen");
        String kenmerk = pagina.url().split("/ingediend/")[1].split("\\?")[0];
        assertThat(dossier.haal(kenmerk).hulpGewenst()).isTrue();

        naarLink("Volg mijn idee");
        enter("Geveltuintjes in de straat");
        naarLink("Stuur een vraag of aanvulling");
        enter("Een vraag of aanvulling sturen");
        typ("tekst", "Wanneer hoor ik iets?");
        verstuur("Geveltuintjes in de straat");
        assertThat(pagina.getByRole(AriaRole.STATUS).first()).containsText("Wij hebben uw bericht ontvangen.");
        assertThat(gesprekken.van(kenmerk)).hasSize(1);

        naarLink("Trek uw idee in");
        enter("Uw idee intrekken");
        naar("versturen");
        klok.verder(Duration.ofMinutes(1));
        enter("Fout: Uw idee intrekken");
        assertThat(pagina.locator("#fouten")).isFocused();
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#zeker")).isFocused();
        pagina.keyboard().press("Space");
        verstuur("Geveltuintjes in de straat");
        assertThat(dossier.haal(kenmerk).uitkomst()).isEqualTo(Uitkomst.INGETROKKEN);
    }

    @Test
    @DisplayName(
            "given any page, then Tab goes past everything in the order of the page, seen at each stop, and out again")
    void elkeHalte() {
        String plan = zaakstanden.totPlan();
        String zaak = "/volgen/" + plan + "%s?volgcode=" + volgcodes.van(plan, 1);
        for (String pad : List.of(
                "/",
                "/indienen",
                "/volgen",
                "/wijken/centrum",
                "/wijken/vergelijken",
                "/hulp",
                "/contact",
                zaak.formatted(""),
                zaak.formatted("/plan"),
                zaak.formatted("/bericht"),
                zaak.formatted("/toestemming"))) {
            open(pad);
            assertThat(haltes()).as("stops of " + pad).isSorted().doesNotHaveDuplicates();
            assertThat(haltes().size()).as("what can be reached at " + pad).isGreaterThan(9);
        }
    }

    /** Places in the page of what Tab comes past, until it leaves the page. */
    private List<Integer> haltes() {
        List<Integer> haltes = new ArrayList<>();
        pagina.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
        for (int halte = 0; halte < MEESTE_HALTES; halte++) {
            pagina.keyboard().press("Tab");
            int plaats = (Integer) pagina.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"
                    + " * (document.activeElement === document.body ? 0 : 1)");
            // Past the last one is the browser itself, or where there is none the first one again.
            if (plaats == 0 || !haltes.isEmpty() && plaats == haltes.get(0)) {
                return haltes;
            }
            gezien();
            haltes.add(plaats);
        }
        throw new AssertionError("No way out by Tab of " + pagina.url());
    }

    /** The first stop leads past the menu. */
    private void langsHetMenu() {
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator(".utrecht-skip-link")).isFocused();
        assertThat((Boolean) pagina.evaluate("document.activeElement.getBoundingClientRect().height > 40"))
                .as("the link past the menu is seen")
                .isTrue();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("main")).isFocused();
    }

    private void typ(String veld, String tekst) {
        naar(veld);
        pagina.keyboard().type(tekst);
    }

    private void verstuur(String titel) {
        naar("versturen");
        klok.verder(Duration.ofMinutes(1));
        enter(titel);
    }

    private void enter(String titel) {
        pagina.keyboard().press("Enter");
        assertThat(pagina).hasTitle(titel + " - Gemeente Roermond");
    }

    private void naar(String veld) {
        tabTot("document.activeElement.id === '" + veld + "'", veld);
    }

    private void naarLink(String naam) {
        tabTot("document.activeElement.textContent.trim() === '" + naam + "'", naam);
    }

    private void tabTot(String bereikt, String wat) {
        for (int halte = 0; halte < MEESTE_HALTES; halte++) {
            if ((Boolean) pagina.evaluate(bereikt)) {
                return;
            }
            pagina.keyboard().press("Tab");
            gezien();
        }
        throw new AssertionError("No way by Tab to " + wat);
    }

    private void gezien() {
        assertThat((Boolean) pagina.evaluate("document.activeElement === document.body"
                        + " || getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                .as("a ring around the stop at " + pagina.url())
                .isTrue();
    }
}
