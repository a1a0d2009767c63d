package nl.wijkregie.portaal.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.portaal.site.formulier.Invoer;
import nl.wijkregie.testsupport.Browsertest;
import nl.wijkregie.testsupport.Paginakeuring;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of pages in a browser, also those that no page has now, and without a script. */
@DisplayName("Parts of the public site in a browser")
class SiteBrowserTest extends Browsertest {

    @Autowired
    private Sitepaginas paginas;

    @Test
    @DisplayName("given every part that a page can have, with and without errors, then it is accessible at each width")
    void onderdelen() {
        Paginakeuring keuring = new Paginakeuring(pagina);
        for (boolean metFouten : new boolean[] {false, true}) {
            String html = onderdelen(metFouten);
            pagina.route(
                    "**/onderdelen",
                    weg -> weg.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html)));
            open("/onderdelen");
            assertThat(pagina).hasTitle((metFouten ? "Fout: " : "") + "Onderdelen - Gemeente Roermond");
            keuring.keur("parts");
            pagina.unroute("**/onderdelen");
        }
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vul schaal in."))
                .press("Enter");
        assertThat(pagina.locator("input[name=schaal]").first()).isFocused();
        assertThat(pagina.getByLabel("Hoe heet uw idee?"))
                .hasAccessibleDescription("Kort, in een paar woorden. Vul titel in.");
        assertThat(pagina.locator("#website")).not().isInViewport();
    }

    @Test
    @DisplayName("given a browser without a script, then everything is there, also what folds out")
    void uitgeklapt() {
        zonderScript(390);
        open("/contact");
        pagina.locator("summary").first().click();

        assertThat(pagina.getByText("wijkregisseur.centrum@roermond.example")).isVisible();
    }

    private String onderdelen(boolean metFouten) {
        Invoer invoer = Invoer.met(Map.of("titel", "Bomen", "omschrijving", "\nEen tekst", "wijk", "b", "hulp", "ja"));
        if (metFouten) {
            for (String veld : List.of("titel", "indiener.email", "omschrijving", "wijk", "schaal", "hulp")) {
                invoer.fout(veld, "Vul " + veld + " in.");
            }
        }
        Map<String, Object> gegevens = new LinkedHashMap<>();
        gegevens.put("invoer", invoer);
        gegevens.put("bewijs", "x");
        gegevens.put("terug", Map.of("/", "Start"));
        gegevens.put(
                "keuzes",
                List.of(
                        new Antwoord("a", "Mijn straat"),
                        new Antwoord("b", "Mijn buurt"),
                        new Antwoord("c", "De wijk")));
        return paginas.html("componenten", gegevens);
    }

    /** A choice in a form. */
    public record Antwoord(String code, String naam) {}
}
