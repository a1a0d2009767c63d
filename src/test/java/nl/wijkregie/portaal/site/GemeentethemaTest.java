package nl.wijkregie.portaal.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** One file from configuration gives the site another look, in the form in which municipalities have their themes. */
@Toepassingstest
@TestPropertySource(
        properties = {"wijkregie.thema.klasse=voorbeeld-theme", "wijkregie.thema.logo=src/test/resources/thema/logo.svg"
        })
@DisplayName("The theme of a municipality on the site")
class GemeentethemaTest {

    @TempDir
    private static Path map;

    /** A theme with a font of its own; any font will do, so one that comes with the web apps. */
    @DynamicPropertySource
    static void thema(DynamicPropertyRegistry instellingen) throws IOException {
        Path lettertypen = Files.createDirectories(map.resolve("lettertypen"));
        Resource letter = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:/META-INF/resources/webjars/camunda/**/*.woff2")[0];
        Files.copy(letter.getInputStream(), lettertypen.resolve("voorbeeld.woff2"));
        Files.writeString(
                map.resolve("thema.css"),
                Files.readString(Path.of("src/test/resources/thema/voorbeeld-theme.css"))
                        + "@font-face { font-family: Voorbeeld; src: url(lettertypen/voorbeeld.woff2) format('woff2') }"
                        + " .voorbeeld-theme h1 { font-family: Voorbeeld, serif }");
        instellingen.add("wijkregie.thema.bestand", () -> map.resolve("thema.css"));
        instellingen.add("wijkregie.thema.lettertypen", () -> lettertypen);
    }

    @LocalServerPort
    private int poort;

    @Test
    @DisplayName(
            "given a theme and a logo, then buttons, headings, links, letters and menu follow it, and the rest stays neutral")
    void anderUiterlijk() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            List<String> fouten = new ArrayList<>();
            pagina.onConsoleMessage(bericht -> fouten.add(bericht.text()));
            pagina.navigate("http://localhost:" + poort + "/");

            assertThat(stijl(pagina, ".utrecht-button-link--primary-action", "backgroundColor"))
                    .isEqualTo("rgb(29, 92, 46)");
            assertThat(stijl(pagina, ".utrecht-button-link--primary-action", "borderTopLeftRadius"))
                    .isEqualTo("0px");
            assertThat(stijl(pagina, "h1", "color")).isEqualTo("rgb(90, 20, 60)");
            assertThat(stijl(pagina, "h1", "fontFamily")).asString().startsWith("Voorbeeld");
            assertThat(stijl(pagina, "main p", "fontFamily")).asString().startsWith("Georgia");
            assertThat(pagina.evaluate("document.fonts.load('16px Voorbeeld').then(letters => letters[0].status)"))
                    .isEqualTo("loaded");
            assertThat(stijl(pagina, "main p .utrecht-link", "color")).isEqualTo("rgb(29, 92, 46)");
            assertThat(stijl(pagina, ".wijkregie-kaart", "borderTopColor")).isEqualTo("rgb(29, 92, 46)");
            assertThat(stijl(pagina, ".utrecht-nav-bar", "backgroundColor")).isEqualTo("rgb(29, 92, 46)");
            assertThat(stijl(pagina, "main h2.utrecht-heading-2", "color")).isEqualTo("rgb(15, 69, 136)");
            assertThat(pagina.evaluate("document.querySelector('.wijkregie-logo').naturalWidth > 0"))
                    .isEqualTo(true);
            assertThat(pagina.locator("header img").getAttribute("alt")).isEqualTo("Gemeente Roermond");
            assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
            assertThat(fouten).isEmpty();
        }
    }

    @Test
    @DisplayName("given who opens the logo itself, then nothing in it can run")
    void logo() {
        String pagina = new Loket(poort).get("/").tekst();
        String adres = pagina.replaceAll("(?s).*src=\"([^\"]+logo\\.svg)\".*", "$1");
        Loket.Antwoord logo = new Loket(poort).get(adres);

        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.kop("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(logo.kop("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(logo.kop("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    @DisplayName("given a font, then it comes from this address only, for good, and no other file with it")
    void lettertype() {
        String adres = new Loket(poort)
                .get("/")
                .tekst()
                .replaceAll("(?s).*href=\"([^\"]+/)gemeentethema\\.css\".*", "$1lettertypen/voorbeeld.woff2");
        Loket.Antwoord letter = new Loket(poort).get(adres);

        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.kop("Content-Type")).isEqualTo("font/woff2");
        assertThat(letter.kop("Cache-Control")).contains("immutable");
        assertThat(letter.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new Loket(poort).get(adres.replace("voorbeeld", "ander")).status())
                .isEqualTo(404);
        assertThat(new Loket(poort).get("/").kop("Content-Security-Policy"))
                .contains("font-src 'self';", "default-src 'none'");
    }

    private static Object stijl(Page pagina, String waar, String eigenschap) {
        return pagina.evaluate(
                "([waar, eigenschap]) => getComputedStyle(document.querySelector(waar))[eigenschap]",
                List.of(waar, eigenschap));
    }
}
