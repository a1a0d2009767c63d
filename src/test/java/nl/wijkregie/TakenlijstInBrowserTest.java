package nl.wijkregie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tasklist itself, as a civil servant without training meets it. */
@Toepassingstest
class TakenlijstInBrowserTest {

    private static final String INGANG = "/camunda/api/tasklist/plugin/wijkregie-takenlijst/default/";

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private FilterService filters;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private Testklok klok;

    private Tasklist tasklist;

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
    void legeTasklist() {
        processen.createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> processen.deleteProcessInstance(id, "leeg begin"));
        tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
    }

    @AfterEach
    void sluit() {
        tasklist.pagina().context().close();
    }

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kcc | Mijn taken,Te laat,Nog op te pakken,Alle taken van mijn groepen | Zaken,Wijkagenda's",
                "vakambtenaar-bor | Mijn taken,Te laat,Nog op te pakken,Alle taken van mijn groepen |"
                        + " Zaken,Wijkagenda's,Korte verhalen",
                "wijkregisseur2 | Mijn taken,Te laat,Nog op te pakken,Alle taken van mijn groepen,Wijk Swalmen |"
                        + " Zaken,Wijkagenda's,Jaaroverzicht",
                "manager-lv | Mijn taken,Te laat,Nog op te pakken,Alle taken van mijn groepen |"
                        + " Zaken,Wijkagenda's,Wijkbudget,Jaaroverzicht",
                "wethouder-wijken | Mijn taken,Te laat,Nog op te pakken,Alle taken van mijn groepen |"
                        + " Zaken,Wijkagenda's,Wijkbudget,Jaaroverzicht",
                "corporatie | Mijn taken,Te laat,Nog op te pakken,Alle taken van mijn groepen | Zaken,Wijkagenda's"
            })
    @DisplayName("ROE-H2 each function logs in and sees its own lists and the pages that it may open")
    void lijstenEnPaginas(String account, String lijsten, String paginas) {
        tasklist.meldAan(account);

        assertThat(pagina().locator(".wr-kop a")).hasText(paginas.split(","));
        Locator namen = pagina().locator(".task-filter .name a");
        assertThat(namen).hasCount(lijsten.split(",").length);
        assertThat(namen.allInnerTexts().stream()
                        .map(naam ->
                                naam.replaceAll("\\s*\\(?\\d*\\)?\\s*$", "").strip()))
                .containsExactly(lijsten.split(","));
        assertThat(pagina().locator("html").getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    @DisplayName("A card says which case it is, in which wijk and until when; a late one says so in words")
    void kaart() {
        String kenmerk = spel.dienIn();
        tasklist.meldAan("kcc");

        tasklist.taken(filter("Nog op te pakken"));

        Locator kaart = pagina().locator("li.task .wr-kaart");
        assertThat(kaart).containsText("Straatspeeldag in onze straat");
        assertThat(kaart).containsText(kenmerk + ", Centrum");
        assertThat(kaart).containsText("Uiterlijk");

        klok.verder(java.time.Duration.ofDays(90));
        try {
            tasklist.meldAan("kcc");
            assertThat(tasklist.taken(filter("Te laat"))).hasSize(1);
            assertThat(kaart.locator(".wr-kaart-telaat")).containsText("Te laat: uiterlijk");
        } finally {
            klok.verder(java.time.Duration.ofDays(-90));
        }
    }

    @Test
    @DisplayName("ROE-I2 a card is for who may read the task: of another function's task nothing is told")
    void kaartVanEenAnder() throws Exception {
        String kenmerk = spel.dienIn();
        String taak = spel.taak(kenmerk, "triage").getId();

        HttpResponse<String> eigen =
                new Websessie(poort).aangemeld("kcc", "tasklist").haal(INGANG + "kaarten?taak=" + taak);
        HttpResponse<String> ander =
                new Websessie(poort).aangemeld("kerngroep", "tasklist").haal(INGANG + "kaarten?taak=" + taak);
        Websessie alleenCockpit = new Websessie(poort).aangemeld("manager", "cockpit");

        assertThat(eigen.body()).contains(kenmerk, "Straatspeeldag");
        assertThat(ander.body()).isEqualTo("[]");
        assertThat(alleenCockpit.haal(INGANG + "kaarten?taak=" + taak).statusCode())
                .isEqualTo(403);
        assertThat(alleenCockpit.haal(INGANG + "werkplek").statusCode()).isEqualTo(403);
        assertThat(new Websessie(poort).haal(INGANG + "kaarten?taak=" + taak).statusCode())
                .isEqualTo(401);
        assertThat(eigen.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("Every module of our script is served: without one of them Tasklist would stay empty")
    void bestanden() throws Exception {
        Resource[] modules = new PathMatchingResourcePatternResolver()
                .getResources("classpath:plugin-webapp/wijkregie-takenlijst/app/*");

        assertThat(modules).hasSizeGreaterThan(5);
        for (Resource module : modules) {
            String pad = "/camunda/api/tasklist/plugin/wijkregie-takenlijst/static/app/" + module.getFilename();
            assertThat(new Websessie(poort).haal(pad).statusCode()).as(pad).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("Who opens a colleague's task reads whose it is and finds no control that takes it")
    void taakVanCollega() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        String taak = spel.taak(kenmerk, "orientatie").getId();
        spel.pakOp(kenmerk, "orientatie", "vakambtenaar-bor");
        tasklist.meldAan("clustermanager-bor");

        open(taak);

        assertThat(pagina().locator(".wr-van-collega")).containsText("Deze taak is van Vakambtenaar bor (voorbeeld).");
        assertThat(pagina().locator("[ng-click='claim()']:visible")).hasCount(0);
        assertThat(pagina().locator("[ng-click='resetAssignee()']:visible")).hasCount(0);
        pagina().keyboard().press("Control+Alt+c");
        assertThat(pagina().locator(".wr-van-collega")).isVisible();
        assertThat(spel.taak(kenmerk, "orientatie").getAssignee()).isEqualTo("vakambtenaar-bor");
    }

    @Test
    @DisplayName(
            "What is due first comes first without a word in the address, and the choice stays when a task is opened")
    void opUiterlijk() {
        String kenmerk = spel.dienIn();
        tasklist.meldAan("kcc");
        tasklist.taken(filter("Nog op te pakken"));

        pagina().locator("li.task h4 a").click();

        assertThat(pagina().locator(".task-card h2.task")).isVisible();
        assertThat(pagina().url())
                .contains("dueDate")
                .contains(filter("Nog op te pakken").getId())
                .contains(spel.taak(kenmerk, "triage").getId());
    }

    @Test
    @DisplayName(
            "Given a session that ran out, when the same person logs in again, then what was typed is there; the next"
                    + " person does not get it")
    void conceptNaVerlopenSessie() {
        String kenmerk = spel.dienIn();
        String taak = spel.taak(kenmerk, "triage").getId();
        tasklist.meldAan("kcc");
        tasklist.pakOp(taak);
        tasklist.typ("triageMotivering", "Nog even navragen.");
        pagina().context().clearCookies();
        tasklist.openTabblad("Diagram");
        assertThat(pagina().locator("input[type=password]")).isVisible();

        tasklist.meldAan("kcc");
        open(taak);
        assertThat(tasklist.veld("triageMotivering")).hasValue("Nog even navragen.");

        tasklist.meldAan("wijkregisseur1");
        assertThat(pagina().evaluate("taak => localStorage.getItem('camunda-form:' + taak)", taak))
                .isNull();
    }

    @Test
    @DisplayName("A form says in Dutch what is missing")
    void woorden() {
        tasklist.meldAan("kcc");
        tasklist.openStartformulier("Initiatief van een inwoner");
        assertThat(pagina().locator(".modal-dialog .fjs-form")).not().containsText("Select");

        tasklist.start();

        assertThat(pagina().locator(".modal-dialog .fjs-form-field-error").first())
                .containsText("Vul dit veld in.");
        assertThat(pagina().locator(".modal-dialog .fjs-form")).not().containsText("Field is required");
    }

    @Test
    @DisplayName("WCAG 2.1 AA: Tasklist with our own parts has no violations, and nothing is lost at 320 pixels")
    void toegankelijk() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.pakOp(kenmerk, "orientatie", "vakambtenaar-bor");
        tasklist.meldAan("clustermanager-bor");
        tasklist.taken(filter("Alle taken van mijn groepen"));
        assertThat(pagina().locator("li.task .wr-kaart")).containsText(kenmerk);
        pagina().locator("li.task h4 a").click();
        assertThat(pagina().locator(".wr-van-collega")).isVisible();

        assertToegankelijk();

        pagina().setViewportSize(320, 800);
        for (Locator link : pagina().locator(".wr-kop a").all()) {
            assertThat(link).isVisible();
            // A trial fails when something else lies over the link.
            link.click(new Locator.ClickOptions().setTrial(true));
        }
        assertThat(pagina().locator(".wr-van-collega")).isVisible();
        assertThat((Boolean) pagina().evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
    }

    @Test
    @DisplayName("WCAG 2.1 AA: while a form is still on its way, what Tasklist says about that can be read")
    void toegankelijkTijdensLaden() {
        String kenmerk = spel.dienIn();
        tasklist.meldAan("kcc");
        List<Route> vastgehouden = new ArrayList<>();
        pagina().route(Pattern.compile("/deployed-form"), vastgehouden::add);
        pagina().navigate("about:blank");
        pagina().navigate("http://localhost:" + poort + "/camunda/app/tasklist/default/#/?task="
                + spel.taak(kenmerk, "triage").getId());
        assertThat(pagina().locator(".loader:visible").first()).containsText("Laden…");

        assertToegankelijk();

        pagina().waitForCondition(() -> !vastgehouden.isEmpty());
        vastgehouden.forEach(Route::resume);
        assertThat(pagina().locator(".fjs-form")).isVisible();
    }

    private void assertToegankelijk() {
        assertThat(new AxeBuilder(pagina())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private void open(String taak) {
        pagina().navigate("about:blank");
        pagina().navigate("http://localhost:" + poort + "/camunda/app/tasklist/default/#/?task=" + taak);
        assertThat(pagina().locator(".fjs-form")).isVisible();
    }

    private Page pagina() {
        return tasklist.pagina();
    }

    private Filter filter(String naam) {
        String account = pagina().evaluate("localStorage.getItem('wijkregie-concepten-van')")
                .toString();
        return filters.createTaskFilterQuery().filterName(naam).list().stream()
                .filter(filter -> filter.getOwner() == null || filter.getOwner().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
