package nl.wijkregie.werkplek.versies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Modelbestanden;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page Versies with a folder outside the program, with files that are dropped on it, and without a mouse. */
@Toepassingstest
@Import(Procesbeheer.class)
class VersiemapBrowserTest {

    private static final String FORMULIER = "forms/triage.form";
    private static final String MAP = "/api/modelbeheer/v1/map";

    @TempDir
    private static Path map;

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Procesbeheer procesbeheer;

    private Page pagina;
    private final List<String> fouten = new ArrayList<>();

    @DynamicPropertySource
    static void map(DynamicPropertyRegistry instellingen) {
        Modelbestanden.lijst().forEach(bestand -> schrijf(bestand.naam(), bestand.tekst()));
        instellingen.add("wijkregie.modellen", () -> map.toString());
    }

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
        pagina.onConsoleMessage(regel -> {
            if (regel.type().equals("error")) {
                fouten.add(regel.text());
            }
        });
        pagina.onPageError(fouten::add);
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @DisplayName(
            "given a form that changed in the folder, when its folder is read over REST, then it is live and tells so")
    void overRest() {
        schrijf(FORMULIER, procesbeheer.verander(FORMULIER, "Is dit een klacht of melding?", "Is het een klacht?"));
        Loket eigenaar = new Loket(poort).als("procesbeheerder");

        assertThat(new Loket(poort)
                        .als("kcc")
                        .post(MAP, Map.of("reden", "Proef"))
                        .status())
                .isEqualTo(403);
        assertThat(eigenaar.post(MAP, Map.of()).status()).isEqualTo(400);
        Loket.Antwoord gelezen = eigenaar.post(MAP, Map.of("reden", "Duidelijker"));

        assertThat(gelezen.status()).as(gelezen.tekst()).isEqualTo(201);
        assertThat(gelezen.json().path("uitkomst").asText()).isEqualTo("live");
        assertThat(procesbeheer.levend(FORMULIER)).contains("Is het een klacht?");
        Loket.Antwoord nogEens = eigenaar.post(MAP, Map.of("reden", "Nog een keer"));
        assertThat(nogEens.status()).as(nogEens.tekst()).isEqualTo(200);
    }

    @Test
    @DisplayName("given a form that changed in the folder, when the button reads the folder anew, then it is live")
    void metDeKnop() {
        String formulier = "forms/kerngroepAdvies.form";
        schrijf(formulier, procesbeheer.levend(formulier).replaceFirst("\"label\": \"", "\"label\": \"Nieuw: "));
        open();

        inbrengen().getByText("Map met modellen opnieuw lezen").click();
        inbrengen().getByLabel("Waarom leest u de map opnieuw?").fill("De map is bijgewerkt");
        knop("Map opnieuw lezen").click();

        assertThat(inbrengen().getByRole(AriaRole.STATUS)).isVisible();
        assertThat(procesbeheer.levend(formulier)).contains("\"label\": \"Nieuw: ");
    }

    @Test
    @DisplayName("given files that are dropped on the field, then they are those that are checked")
    void slepen() {
        open();
        JSHandle gesleept = pagina.evaluateHandle(
                "inhoud => { const data = new DataTransfer();"
                        + " data.items.add(new File([inhoud], 'triage.form'));"
                        + " data.items.add(new File(['dit is geen model'], 'orientatie.form')); return data; }",
                procesbeheer.levend(FORMULIER));

        pagina.locator(".wr-vallen").dispatchEvent("drop", Map.of("dataTransfer", gesleept));
        assertThat(pagina.locator(".wr-vallen")).containsText("orientatie.form");
        knop("Alleen controleren").click();

        assertThat(inbrengen().locator(".wr-bevindingen")).containsText("forms/orientatie.form");
        assertThat(inbrengen().locator(".wr-bevindingen")).not().containsText("forms/triage.form");
    }

    @Test
    @DisplayName("given only a keyboard, then a change is chosen, given a reason, checked and made live")
    void metHetToetsenbord() {
        String formulier = "forms/principebesluit.form";
        String anders = procesbeheer.levend(formulier).replaceFirst("\"label\": \"", "\"label\": \"Let op: ");
        open();
        Locator bestanden = inbrengen().getByLabel("Bestanden");
        tabNaar(bestanden);
        // The window in which one chooses a file is the browser's own; that the field can be reached is ours.
        bestanden.setInputFiles(new FilePayload(
                "principebesluit.form", "application/octet-stream", anders.getBytes(StandardCharsets.UTF_8)));
        tabNaar(inbrengen().getByLabel("Waarom verandert u dit?"));
        pagina.keyboard().type("Met het toetsenbord");
        tabNaar(knop("Alleen controleren"));
        pagina.keyboard().press("Enter");
        assertThat(inbrengen().getByRole(AriaRole.STATUS)).isVisible();
        assertThat(procesbeheer.levend(formulier)).doesNotContain("Let op: ");

        pagina.keyboard().press("Shift+Tab");
        tabTerugNaar(knop("In gebruik nemen"));
        pagina.keyboard().press("Space");

        assertThat(inbrengen().getByRole(AriaRole.STATUS)).containsText("in gebruik");
        assertThat(procesbeheer.levend(formulier)).contains("Let op: ");
    }

    @Test
    @DisplayName("given Cockpit's start page, then nothing goes wrong in the browser of who keeps the models")
    void startpagina() {
        new Tasklist(pagina, "http://localhost:" + poort).meldAan("procesbeheerder", "cockpit");
        // Before the login the web app asks who is there, and nobody is.
        fouten.clear();

        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/dashboard");
        pagina.reload();
        pagina.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

        assertThat(fouten).isEmpty();
    }

    private void open() {
        new Tasklist(pagina, "http://localhost:" + poort).meldAan("procesbeheerder", "cockpit");
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/versies");
        assertThat(pagina.locator(".wr-versies h2").first()).isVisible();
        assertThat(inbrengen().getByLabel("Bestanden")).isVisible();
    }

    private void tabNaar(Locator doel) {
        druk("Tab", doel);
    }

    private void tabTerugNaar(Locator doel) {
        druk("Shift+Tab", doel);
    }

    private void druk(String toets, Locator doel) {
        for (int keer = 0; keer < 80 && !heeftFocus(doel); keer++) {
            pagina.keyboard().press(toets);
        }
        assertThat(doel).isFocused();
    }

    private static boolean heeftFocus(Locator doel) {
        return (Boolean) doel.evaluate("element => element === document.activeElement");
    }

    private Locator inbrengen() {
        return pagina.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Een wijziging inbrengen").setExact(true));
    }

    private Locator knop(String naam) {
        return inbrengen()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static void schrijf(String naam, String tekst) {
        try {
            Files.createDirectories(map.resolve(naam).getParent());
            Files.writeString(map.resolve(naam), tekst);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
