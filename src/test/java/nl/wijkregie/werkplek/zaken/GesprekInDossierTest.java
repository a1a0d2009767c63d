package nl.wijkregie.werkplek.zaken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff answer an indiener: who may, over HTTP, and how it goes in Chromium. */
@Toepassingstest
@DisplayName("DHE-1 The conversation with an indiener in the dossier")
class GesprekInDossierTest {

    private static final String ZAKEN = "/werkplek/zaken";
    private static final String VRAAG = "Mag de straat dicht? <b>Graag</b> snel.";

    private static Chromium chromium;

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Testklok klok;

    @Autowired
    private ObjectMapper json;

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
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName(
            "given who handles the case, then the answer goes out under the function; without the token it does not")
    void antwoord() throws Exception {
        String kenmerk = gevraagd();
        Websessie kcc = sessie("kcc");
        JsonNode gesprek = gesprek(kcc, kenmerk);
        assertThat(gesprek.path("antwoordVoor").asText()).isEqualTo("2026-03-09");
        assertThat(gesprek.at("/regels/0/tekst").asText()).isEqualTo(VRAAG);
        String gezien = gesprek.path("gezien").asText();

        assertThat(kcc.dien(ZAKEN + "/" + kenmerk + "/bericht", "tekst", "Ja.", "gezien", gezien)
                        .statusCode())
                .isEqualTo(403);
        kcc = sessie("kcc");
        HttpResponse<String> leeg = stuur(kcc, kenmerk, "bericht", "tekst", " ", "gezien", gezien);
        assertThat(leeg.statusCode()).isEqualTo(400);
        assertThat(json.readTree(leeg.body()).path("message").asText()).startsWith("Schrijf eerst uw bericht.");
        assertThat(stuur(kcc, kenmerk, "bericht", "tekst", "Ja.", "gezien", gezien)
                        .statusCode())
                .isEqualTo(200);

        assertThat(gesprek(kcc, kenmerk).at("/regels/1/functie").asText()).isEqualTo("Klantcontactcentrum");
        assertThat(gesprek(kcc, kenmerk).path("antwoordVoor").isNull()).isTrue();
    }

    @Test
    @DisplayName("given a question answered by phone, then choice and note are asked, and the question waits no longer")
    void telefoon() throws Exception {
        String kenmerk = gevraagd();
        Websessie kcc = sessie("kcc");
        String gezien = gesprek(kcc, kenmerk).path("gezien").asText();

        assertThat(stuur(kcc, kenmerk, "vraag-afgehandeld", "notitie", "Gebeld.", "gezien", gezien)
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur(kcc, kenmerk, "vraag-afgehandeld", "wijze", "telefoon", "gezien", gezien)
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur(
                                kcc,
                                kenmerk,
                                "vraag-afgehandeld",
                                "wijze",
                                "telefoon",
                                "notitie",
                                "Gebeld: het mag.",
                                "gezien",
                                gezien)
                        .statusCode())
                .isEqualTo(200);

        assertThat(gesprekken.wachtend(Set.of(kenmerk))).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-I2 given staff of another wijk or cluster, a partner or nobody, then no word of it is read or written")
    void anderen() throws Exception {
        String kenmerk = gevraagd();

        for (String account : new String[] {"wijkregisseur4", "vakambtenaar-vth", "corporatie", "kerngroep"}) {
            Websessie ander = sessie(account);
            HttpResponse<String> antwoord = stuur(ander, kenmerk, "bericht", "tekst", "Nee.", "gezien", "1");
            assertThat(antwoord.statusCode()).as(account).isEqualTo(403);
            assertThat(antwoord.body()).doesNotContain("straat");
        }
        assertThat(new Websessie(poort)
                        .dien(ZAKEN + "/" + kenmerk + "/bericht", "tekst", "Nee.")
                        .statusCode())
                .isEqualTo(401);
        assertThat(gesprekken.van(kenmerk)).hasSize(1);
    }

    @Test
    @DisplayName(
            "HEL-6 given a question that waits, then the list of cases and the card of the task say so, and say when it is late")
    void zichtbaar() throws Exception {
        String kenmerk = gevraagd();
        String stil = spel.dienIn(Kanaal.WEBSITE, "centrum", null, false);

        assertThat(lijst(kenmerk)).contains("class=\"vraag\">Vraag wacht op antwoord, uiterlijk 9 maart 2026");
        assertThat(lijst(stil)).contains(stil).doesNotContain("Vraag wacht");
        klok.zet(LocalDate.of(2026, 3, 10));
        assertThat(lijst(kenmerk)).contains("class=\"te-laat\">Vraag wacht op antwoord");
        Tasklist tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        tasklist.meldAan("kcc");
        open(
                tasklist.pagina(),
                "/camunda/app/tasklist/default/#/?task="
                        + spel.taak(kenmerk, "triage").getId());
        assertThat(tasklist.pagina().locator(".wr-kaart", metTekst(kenmerk)).first())
                .containsText("Te laat: vraag wacht op antwoord, uiterlijk 9 maart 2026");
        tasklist.pagina().context().close();
    }

    @Test
    @DisplayName(
            "given the page of a case, when an answer is refused, then the sentence stands at the field and what was typed stays;"
                    + " then it is sent, and all of it is accessible, also on 320 pixels")
    void inBrowser() {
        String kenmerk = gevraagd();
        Tasklist tasklist = new Tasklist(chromium.nieuwePagina(), "http://localhost:" + poort);
        Page pagina = tasklist.pagina();
        tasklist.meldAan("kcc");
        pagina.setViewportSize(320, 700);
        open(pagina, ZAKEN + "/" + kenmerk);
        Locator veld = pagina.getByLabel("Uw bericht aan de indiener");
        assertThat(pagina.locator(".wr-vraag"))
                .containsText("Een vraag wacht op antwoord. Antwoord uiterlijk 9 maart 2026");
        assertThat(pagina.locator(".wr-van-indiener")).containsText(VRAAG);
        pagina.getByText("De vraag is anders afgehandeld").click();
        assertToegankelijk(pagina);
        assertThat((int) pagina.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        pagina.setViewportSize(1280, 900);

        veld.fill("Ja, dat mag.");
        inzendingen.aanvullen(kenmerk, "En het plein?", null);
        knop(pagina, "Bericht versturen").click();
        assertThat(pagina.locator(".wr-dossier [role=alert]:not(:empty)"))
                .containsText("Er is net een bericht bij gekomen");
        assertThat(veld).hasValue("Ja, dat mag.");
        assertThat(veld).isFocused();
        assertToegankelijk(pagina);
        pagina.reload();
        assertThat(pagina.locator(".wr-van-indiener")).hasCount(2);
        assertThat(veld).hasValue("Ja, dat mag.");
        pagina.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/gesprek-dossier.png")));
        knop(pagina, "Bericht versturen").press("Enter");

        assertThat(pagina.locator(".wr-gelukt")).isFocused();
        assertThat(pagina.locator(".wr-van-ons")).containsText("Ja, dat mag.");
        assertThat(veld).hasValue("");
        assertThat(pagina.locator(".wr-vraag")).hasCount(0);
        assertToegankelijk(pagina);
        pagina.context().close();
    }

    private String lijst(String zoek) throws Exception {
        return sessie("wijkregisseur1").haal(ZAKEN + "?zoek=" + zoek).body();
    }

    private String gevraagd() {
        String kenmerk = spel.dienIn();
        inzendingen.aanvullen(kenmerk, VRAAG, null);
        return kenmerk;
    }

    private JsonNode gesprek(Websessie sessie, String kenmerk) throws Exception {
        return json.readTree(sessie.haal(ZAKEN + "/" + kenmerk + "/dossier").body())
                .at("/werk/gesprek");
    }

    private HttpResponse<String> stuur(Websessie sessie, String kenmerk, String waar, String... velden)
            throws Exception {
        sessie.haal(ZAKEN);
        String[] alles = Arrays.copyOf(velden, velden.length + 2);
        alles[velden.length] = "xsrf-token";
        alles[velden.length + 1] = sessie.token();
        return sessie.dien(ZAKEN + "/" + kenmerk + "/" + waar, alles);
    }

    private Websessie sessie(String account) throws Exception {
        return new Websessie(poort).aangemeld(account, "tasklist");
    }

    private void open(Page pagina, String pad) {
        pagina.navigate("about:blank");
        pagina.navigate("http://localhost:" + poort + pad);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    private static Page.LocatorOptions metTekst(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }

    private static void assertToegankelijk(Page pagina) {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }
}
