package nl.wijkregie.werkplek.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Geschiedenis;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The start page of Cockpit as a manager sees it in Chromium: first without cases, then with two years of them. */
@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartpaginaBrowserTest {

    private static final List<String> MET_BEELD =
            List.of("budget", "fasen", "telaat", "doorlooptijd", "uitkomsten", "maanden");
    /** Whether the white above each panel, up to the one over it in its column, is 16 to 20 pixels. */
    private static final String WIT_TUSSEN_PANELEN = "() => {"
            + " const vakken = [...document.querySelectorAll('.wr-paneel')].map(paneel => paneel.getBoundingClientRect());"
            + " const kolommen = Object.values(Object.groupBy(vakken, vak => Math.round(vak.left)));"
            + " return kolommen.length > 1 && kolommen.every(kolom => kolom.sort((een, ander) => een.top - ander.top)"
            + ".slice(1).every((vak, plek) => vak.top - kolom[plek].bottom >= 15 && vak.top - kolom[plek].bottom <= 21)); }";

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private DataSource database;

    @Autowired
    private Testklok klok;

    private Tasklist webapp;
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
    void meldAan() {
        klok.zet(LocalDate.of(2026, 11, 16));
        webapp = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        pagina = webapp.pagina();
    }

    @AfterEach
    void sluit() {
        pagina.context().close();
    }

    @Test
    @Order(1)
    @DisplayName("given an empty database, then each panel says plainly that there is nothing to show and what to do")
    void leeg() {
        webapp.meldAan("manager", "cockpit");

        for (String paneel : List.of("fasen", "telaat", "telatetaken", "doorlooptijd", "uitkomsten", "maanden")) {
            assertThat(paneel(paneel).locator(".wr-zin"))
                    .hasText(Pattern.compile("(Er|In deze periode) .*\\. (Kies een|U hoeft niets) .*"));
            assertThat(paneel(paneel).locator("svg")).hasCount(0);
            assertThat(paneel(paneel).getByRole(AriaRole.LINK)).hasCount(0);
        }
        assertToegankelijk();
    }

    @Test
    @Order(2)
    @DisplayName(
            "given cases and money, then a manager sees every panel above Cockpit's own tiles, accessible also in tables")
    void panelen() throws Exception {
        new Geschiedenis(LocalDate.of(2026, 11, 16)).schrijf(database, 400, 2);
        webapp.meldAan("manager", "cockpit");

        for (String paneel : MET_BEELD) {
            assertThat(paneel(paneel).getByRole(AriaRole.IMG)).isVisible();
            assertThat(paneel(paneel).getByRole(AriaRole.IMG))
                    .hasAttribute("aria-label", Pattern.compile(".*[0-9].*\\."));
        }
        assertThat(paneel("telatetaken").locator("tbody th a").first())
                .hasAttribute("href", Pattern.compile(".*/zaak/GES-[0-9]+"));
        assertThat(pagina.locator(".dashboard section").first()).containsText("Wijkregie in cijfers");
        assertToegankelijk();
        pagina.locator(".wr-cijfers summary").all().forEach(Locator::click);
        assertToegankelijk();
    }

    @Test
    @Order(3)
    @DisplayName("given a panel, then picture, table and file hold the same figures")
    void gelijk() throws Exception {
        webapp.meldAan("manager", "cockpit");
        for (String naam : MET_BEELD) {
            Locator paneel = paneel(naam);
            assertThat(paneel.getByRole(AriaRole.IMG)).isVisible();
            paneel.locator("summary").click();
            List<List<String>> tabel = tabel(paneel);
            assertThat(bestand(paneel))
                    .as(naam)
                    .isEqualTo(tabel.stream()
                            .map(rij -> rij.stream()
                                    .map(StartpaginaBrowserTest::kaal)
                                    .toList())
                            .toList());
            assertInBeeld(naam, paneel.locator("svg text").allTextContents(), tabel);
        }
    }

    @Test
    @Order(4)
    @DisplayName("given a choice in the bar, then all panels follow it, and it is still there after going elsewhere")
    void keuze() {
        webapp.meldAan("manager", "cockpit");
        assertThat(paneel("budget").locator("tbody tr")).hasCount(18);

        pagina.getByLabel("Wijk", new Page.GetByLabelOptions().setExact(true)).selectOption("swalmen");
        pagina.getByLabel("Periode").selectOption("vorig");
        assertThat(paneel("budget").locator("tbody tr")).hasCount(2);
        assertThat(paneel("maanden").locator("tbody th").first()).hasText("januari 2025");

        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/processes");
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/dashboard");
        assertThat(pagina.getByLabel("Wijk", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("swalmen");
        assertThat(paneel("budget").locator("tbody tr")).hasCount(2);
        assertThat(paneel("maanden").locator("tbody th").first()).hasText("januari 2025");
    }

    @Test
    @Order(5)
    @DisplayName(
            "given an own period that cannot be, then one sentence says so, panels about now stay, and a good one helps")
    void teLang() {
        webapp.meldAan("manager", "cockpit");
        pagina.getByLabel("Periode").selectOption("eigen");
        pagina.getByLabel("Eerste maand").fill("2020-01");
        pagina.getByLabel("Eerste maand").blur();

        assertThat(pagina.locator(".wr-cijfers").getByRole(AriaRole.ALERT))
                .hasText(Pattern.compile(".*Kies een kortere periode\\."));
        assertThat(paneel("maanden")).containsText("Verbeter eerst de periode");
        assertThat(paneel("fasen").getByRole(AriaRole.IMG)).isVisible();
        assertToegankelijk();

        pagina.getByLabel("Eerste maand").fill("");
        pagina.getByLabel("Eerste maand").blur();
        assertThat(pagina.locator(".wr-cijfers").getByRole(AriaRole.ALERT))
                .containsText("Kies een eerste en een laatste maand");
        assertThat(paneel("maanden").getByRole(AriaRole.IMG)).hasCount(0);

        pagina.getByLabel("Eerste maand").fill("2026-01");
        pagina.getByLabel("Eerste maand").blur();
        assertThat(paneel("maanden").getByRole(AriaRole.IMG)).isVisible();
    }

    @Test
    @Order(6)
    @DisplayName(
            "given one panel that fails, then the others stay, and Opnieuw proberen brings it back with the keyboard")
    void mislukt() {
        pagina.route("**/wijkregie-cijfers/default/uitkomsten?*", route -> route.abort());
        webapp.meldAan("manager", "cockpit");
        assertThat(paneel("uitkomsten").getByRole(AriaRole.ALERT)).containsText("Controleer uw verbinding");
        assertThat(paneel("maanden").getByRole(AriaRole.IMG)).isVisible();
        assertToegankelijk();

        pagina.unroute("**/wijkregie-cijfers/default/uitkomsten?*");
        paneel("uitkomsten").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(paneel("uitkomsten").getByRole(AriaRole.IMG)).isVisible();
    }

    @Test
    @Order(7)
    @DisplayName("given a window of 320 pixels, then nothing of the panels falls off the side")
    void smal() {
        webapp.meldAan("manager", "cockpit");
        pagina.setViewportSize(320, 800);
        for (String naam : MET_BEELD) {
            Locator beeld = paneel(naam).getByRole(AriaRole.IMG);
            assertThat(beeld).hasAttribute("width", Pattern.compile("[12][0-9]{2}"));
            assertThat((Boolean) beeld.evaluate("svg => [...svg.querySelectorAll('text')].every(tekst => {"
                            + " const vak = tekst.getBBox();"
                            + " return vak.x >= -1 && vak.x + vak.width <= svg.width.baseVal.value + 1; })"))
                    .as(naam)
                    .isTrue();
        }
        assertThat((Boolean) pagina.locator(".wr-cijfers").evaluate("deel => deel.scrollWidth <= deel.clientWidth"))
                .isTrue();
    }

    @Test
    @Order(8)
    @DisplayName("given a manager, then the header leads to the pages of the workplace, and only to what he may read")
    void koppelingen() {
        webapp.meldAan("manager", "cockpit");

        assertThat(pagina.locator(".wr-kop a"))
                .hasText(new String[] {"Zaken", "Wijkagenda's", "Wijkbudget", "Jaaroverzicht"});
        assertThat(pagina.locator(".sections-menu a[href='#/processes']")).isVisible();
        assertThat(pagina.locator(".sections-menu a[href='#/tasks']")).isHidden();
        assertThat(pagina.locator(".dashboard > .sections")).isHidden();
        assertThat(new AxeBuilder(pagina).include(".wr-kop").analyze().getViolations())
                .isEmpty();
        pagina.locator(".wr-kop a").last().press("Enter");
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Jaaroverzicht");
    }

    @Test
    @Order(9)
    @DisplayName("given panels of any height, then they stand below one another without gaps, and none over another")
    void zonderGaten() {
        webapp.meldAan("manager", "cockpit");
        MET_BEELD.forEach(
                naam -> assertThat(paneel(naam).getByRole(AriaRole.IMG)).isVisible());

        pagina.waitForFunction(WIT_TUSSEN_PANELEN);
        paneel("fasen").locator("summary").click();
        pagina.waitForFunction(WIT_TUSSEN_PANELEN);
    }

    @Test
    @Order(10)
    @DisplayName(
            "given a process owner, then the start page tells where figures per step are, without panels and without tasks")
    void procesbeheerder() {
        webapp.meldAan("procesbeheerder", "cockpit");

        assertThat(pagina.locator(".dashboard > .sections")).isVisible();
        assertThat(pagina.locator(".sections-menu a[href='#/processes']")).isVisible();
        assertThat(pagina.locator(".sections-menu a[href='#/tasks']")).isHidden();
        assertThat(pagina.locator(".wr-cijfers")).containsText("Cijfers per stap ziet u bij elk proces.");
        assertThat(pagina.locator(".wr-paneel")).hasCount(0);
        assertToegankelijk();
    }

    @Test
    @Order(11)
    @DisplayName("given a session that ran out, then the page says so once and leads to the login")
    void uitgelogd() {
        // Cockpit itself leaves for the login when one of its own counts comes too late; these are the last two.
        pagina.waitForResponse(
                antwoord -> antwoord.url().contains("/deployment/count"),
                () -> pagina.waitForResponse(
                        antwoord -> antwoord.url().contains("withoutCandidateGroups"),
                        () -> webapp.meldAan("manager", "cockpit")));
        MET_BEELD.forEach(
                naam -> assertThat(paneel(naam).getByRole(AriaRole.IMG)).isVisible());
        assertThat(paneel("telatetaken").locator("tbody tr").first()).isVisible();
        pagina.context().clearCookies();
        pagina.getByLabel("Wijk", new Page.GetByLabelOptions().setExact(true)).selectOption("swalmen");

        assertThat(pagina.locator(".wr-cijfers").getByRole(AriaRole.ALERT))
                .hasText("U bent niet meer ingelogd. Log opnieuw in.");
        assertThat(pagina.locator(".wr-cijfers").getByRole(AriaRole.BUTTON)).hasText("Opnieuw inloggen");
    }

    private Locator paneel(String id) {
        return pagina.locator("#wr-paneel-" + id);
    }

    private static List<List<String>> tabel(Locator paneel) {
        List<List<String>> rijen = new ArrayList<>();
        paneel.locator("tbody tr")
                .all()
                .forEach(rij -> rijen.add(rij.locator("th, td").allTextContents()));
        return rijen;
    }

    /** The rows of the file without its headings, as plain as {@link #kaal}. */
    private List<List<String>> bestand(Locator paneel) throws Exception {
        Download bestand =
                pagina.waitForDownload(() -> paneel.getByRole(AriaRole.LINK).click());
        return Files.readString(bestand.path())
                .lines()
                .skip(1)
                .map(regel -> List.of(regel.replace("\"", "").split(";")).stream()
                        .map(StartpaginaBrowserTest::kaal)
                        .toList())
                .toList();
    }

    /** A figure without what only people need: signs of euro, percent and thousands; months as in files. */
    private static String kaal(String tekst) {
        List<String> maanden = List.of(
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december");
        String[] delen = tekst.split(" ");
        if (delen.length == 2 && maanden.contains(delen[0])) {
            return "%s-%02d".formatted(delen[1], maanden.indexOf(delen[0]) + 1);
        }
        return tekst.matches("[€0-9., %]+") ? tekst.replaceAll("[€ .%]", "") : tekst;
    }

    /** What the table says stands in the picture as text too; a line says it by its height only. */
    private static void assertInBeeld(String naam, List<String> beeld, List<List<String>> tabel) {
        for (List<String> rij : tabel) {
            switch (naam) {
                case "budget" ->
                    assertThat(beeld)
                            .contains(rij.get(0), rij.get(1), rij.get(5).replaceAll(",00$", "") + " vrij");
                case "fasen" -> assertThat(beeld).contains(rij.get(0)).containsAll(rij.subList(1, 6));
                case "telaat" ->
                    assertThat(beeld.toString()).contains(rij.get(0), rij.get(4) + ", langst " + rij.get(5));
                case "doorlooptijd" ->
                    assertThat(beeld.toString()).contains(rij.get(0), rij.get(2) + " / " + rij.get(3));
                case "uitkomsten" -> assertThat(beeld).contains(rij.get(0), rij.get(1) + " (" + rij.get(2) + ")");
                default -> assertThat(beeld).contains("Ontvangen", "Afgerond");
            }
        }
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina)
                        .include(List.of(".wr-cijfers"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }
}
