package nl.wijkregie.portaal.site.volgen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Ervaring;
import nl.wijkregie.initiatief.Ervaringen;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.initiatief.Waardering;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How indieners look back; run on each kind of database. */
@Toepassingstest
@DisplayName("UTR-6 Indieners tell how it goes and went")
abstract class ErvaringpaginaTests {

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Volgcodes volgcodes;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Ervaringen ervaringen;

    @Autowired
    Testklok klok;

    @Autowired
    JdbcClient database;

    private Sitebezoeker bewoner;

    @BeforeEach
    void bezoek() {
        database.sql("delete from ervaring").update();
        klok.zet(LocalDate.of(2026, 3, 2));
        bewoner = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName("given a case that is not carried out yet, then it is not asked, and the page says when it will be")
    void nogNiet() {
        String kenmerk = spel.dienIn();

        assertThat(bewoner.open(volg(kenmerk, "")).tekst()).doesNotContain("Geef uw mening");
        Pagina pagina = bewoner.open(volg(kenmerk, "/ervaring"));
        assertThat(pagina.status()).isEqualTo(409);
        assertThat(pagina.tekst()).contains(Ervaringen.NOG_NIET);
        assertThatThrownBy(() -> ervaringen.geef(kenmerk, Waardering.GOED, null))
                .isInstanceOf(ZaakWachtHierNietOp.class);
    }

    @Test
    @DisplayName("given a case that ended, then the resident tells it once, sees it, and changes it")
    void gevenEnVeranderen() {
        String kenmerk = afgerond();
        assertThat(bewoner.open(volg(kenmerk, "")).tekst()).contains("Geef uw mening");

        Pagina gestuurd = verstuur(kenmerk, Map.of("score", "4", "toelichting", "Snel antwoord, 2 < 3 & fijn!"));

        assertThat(gestuurd.status()).isEqualTo(303);
        assertThat(bewoner.open(gestuurd.naar()).tekst())
                .contains("Dank u wel.", "U gaf uw mening op", ": goed .", "Verander uw mening");
        assertThat(ervaringen.van(kenmerk).map(Ervaring::toelichting)).contains("Snel antwoord, 2 < 3 & fijn!");
        Pagina nogEens = bewoner.open(volg(kenmerk, "/ervaring"));
        assertThat(nogEens.html())
                .contains("Snel antwoord, 2 &lt; 3 &amp; fijn!")
                .containsOnlyOnce("checked=\"checked\"");
        assertThat(verstuur(kenmerk, Map.of("score", "2", "toelichting", "")).status())
                .isEqualTo(303);
        assertThat(ervaringen.van(kenmerk)).hasValueSatisfying(ervaring -> {
            assertThat(ervaring.waardering()).isEqualTo(Waardering.SLECHT);
            assertThat(ervaring.toelichting()).isNull();
        });
    }

    @Test
    @DisplayName(
            "given no choice, a choice that is none or a text that is too long, then 422, the sentence at the field, all kept")
    void fouten() {
        String kenmerk = afgerond();

        for (String score : List.of("", "0", "6", "heel goed", "4.5")) {
            Pagina fout = verstuur(kenmerk, Map.of("score", score, "toelichting", "Blijft staan."));
            assertThat(fout.status()).as(score).isEqualTo(422);
            assertThat(fout.html()).contains("<title>Fout: ", "id=\"score-fout\"", "Blijft staan.");
        }
        assertThat(verstuur(kenmerk, Map.of("score", "4", "toelichting", "x".repeat(2001)))
                        .html())
                .contains("id=\"toelichting-fout\"");
        assertThat(ervaringen.van(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("given a wrong code, then nothing is told and nothing is kept")
    void verkeerdeCode() {
        String kenmerk = afgerond();

        assertThat(bewoner.open("/volgen/" + kenmerk + "/ervaring?volgcode=fout")
                        .status())
                .isEqualTo(404);
        assertThat(bewoner.verstuur("/volgen/" + kenmerk + "/ervaring", Map.of("volgcode", "fout", "score", "5"))
                        .status())
                .isEqualTo(404);
        assertThat(ervaringen.van(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("given the same resident twice at one moment, then there is one answer")
    void tegelijk() throws Exception {
        String kenmerk = afgerond();

        Tegelijk.doe(4, () -> {
            ervaringen.geef(kenmerk, Waardering.GOED, "Fijn");
            return true;
        });

        assertThat(ervaringen.tel(2026, List.of("centrum"))).containsExactly(new Ervaringen.Telling("centrum", 1, 4));
    }

    @Test
    @DisplayName(
            "given four answers, then the account of the year has no average; with a fifth it has, and never a word of anybody")
    void gemiddelde() throws Exception {
        for (int keer = 0; keer < 4; keer++) {
            ervaringen.geef(afgerond(), Waardering.GOED, "Mijn eigen woorden");
        }
        String laatste = afgerond();
        assertThat(jaaroverzicht()).contains("minder dan vijf meningen").doesNotContain("id=\"meningen\"");

        ervaringen.geef(laatste, Waardering.HEEL_SLECHT, null);

        assertThat(jaaroverzicht())
                .contains("5 indieners vertelden", "Gemiddeld gaven zij een 3,4 van 5.", "id=\"meningen\"")
                .doesNotContain("Mijn eigen woorden");
        assertThat(ervaringen.tel(2025, List.of("centrum"))).isEmpty();
        assertThat(ervaringen.tel(2026, List.of("swalmen"))).isEmpty();
    }

    @Test
    @DisplayName("given who handles the case, then he reads the words in the dossier; others do not")
    void voorBehandelaar() throws Exception {
        String kenmerk = afgerond();
        ervaringen.geef(kenmerk, Waardering.GOED, "Mijn eigen woorden");

        assertThat(dossier("kcc", kenmerk)).contains("Goed (4 van 5)", "Mijn eigen woorden");
        assertThat(dossier("wijkregisseur4", kenmerk)).doesNotContain("Mijn eigen woorden");
    }

    @Test
    @DisplayName("given Chromium, with and without scripts, then form and errors are accessible and fit 320 pixels")
    void inBrowser() {
        String kenmerk = afgerond();
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            pagina.setViewportSize(320, 700);
            invullen(pagina, kenmerk);
            Page zonderScript = pagina.context()
                    .browser()
                    .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            zonderScript.navigate(adres(volg(kenmerk, "/ervaring")));
            zonderScript
                    .getByLabel("Slecht", new Page.GetByLabelOptions().setExact(true))
                    .check();
            klok.verder(Duration.ofSeconds(5));
            knop(zonderScript).click();
            assertThat(zonderScript.locator("[role=status]").first()).containsText("Dank u wel.");
        }
        assertThat(ervaringen.van(kenmerk).map(Ervaring::waardering)).contains(Waardering.SLECHT);
    }

    private void invullen(Page pagina, String kenmerk) {
        pagina.navigate(adres(volg(kenmerk, "/ervaring")));
        assertToegankelijk(pagina);
        pagina.getByLabel("Wat ging goed, en wat kan beter?").fill("Alles ging goed.");
        klok.verder(Duration.ofSeconds(5));
        knop(pagina).click();
        assertThat(pagina.locator("#score-fout")).isVisible();
        assertThat(pagina.getByLabel("Wat ging goed, en wat kan beter?")).hasValue("Alles ging goed.");
        assertToegankelijk(pagina);
        assertThat((int) pagina.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        pagina.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/ervaring-320.png")));
        pagina.setViewportSize(1280, 900);
        pagina.getByLabel("Heel goed").check();
        klok.verder(Duration.ofSeconds(5));
        knop(pagina).click();
        assertThat(pagina.locator("[role=status]").first()).containsText("Dank u wel.");
        assertToegankelijk(pagina);
        pagina.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/volgen-na-ervaring.png")));
    }

    private static Locator knop(Page pagina) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur uw mening"));
    }

    private static void assertToegankelijk(Page pagina) {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }

    private Pagina verstuur(String kenmerk, Map<String, String> velden) {
        Pagina formulier = bewoner.open(volg(kenmerk, "/ervaring"));
        klok.verder(Duration.ofSeconds(10));
        return bewoner.verstuur(formulier, "/volgen/" + kenmerk + "/ervaring", velden);
    }

    private String afgerond() {
        String kenmerk = spel.dienIn();
        inzendingen.intrekken(kenmerk, null, null);
        return kenmerk;
    }

    private String jaaroverzicht() throws Exception {
        return new Websessie(poort)
                .aangemeld("wijkregisseur1", "tasklist")
                .haal("/werkplek/jaaroverzicht?jaar=2026&wijk=centrum")
                .body();
    }

    private String dossier(String account, String kenmerk) throws Exception {
        return new Websessie(poort)
                .aangemeld(account, "tasklist")
                .haal("/werkplek/zaken/" + kenmerk + "/dossier")
                .body();
    }

    private String volg(String kenmerk, String onder) {
        return "/volgen/" + kenmerk + onder + "?volgcode=" + volgcodes.van(kenmerk, 1);
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}
