package nl.wijkregie.portaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Agendainvoer;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Uitwerking;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.Voortgangstand;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The public door to the adopted wijkagendas (ROE-G6, ROE-I2): who reads, what is refused, and in which words. */
@Toepassingstest
class WijkagendapaginaTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CENTRUM = "WA-2026-centrum";
    private static final String NIEUW = "WA-2026-swalmen";

    @LocalServerPort
    private int poort;

    @Autowired
    private Wijkagendas agendas;

    @Autowired
    private Maatregelen maatregelen;

    @Autowired
    private Agendainvoer invoer;

    @Autowired
    private Voortgangen voortgangen;

    @Autowired
    private Agendadocumenten documenten;

    @Autowired
    private TransactionTemplate transactie;

    @BeforeEach
    void vastgesteld() {
        if (agendas.zoek(CENTRUM).isPresent()) {
            return;
        }
        transactie.executeWithoutResult(status -> {
            agendas.begin("swalmen", 2026, false, "", "beleidsmedewerker");
            agendas.begin("centrum", 2026, false, "", "beleidsmedewerker");
            invoer.voegCijferToe(CENTRUM, "Groen in de wijk", "6,1", "6,8", "Wijkmonitor 2026");
            String boom = maatregelen
                    .voegToe(CENTRUM, 1, new Voorstel("Bomen op het plein", "", "", "groen", List.of(), null, null))
                    .kenmerk();
            maatregelen.status(boom, Maatregelstatus.IN_UITWERKING, "");
            maatregelen.werkUit(boom, uitwerking(), "vakambtenaar-bor");
            maatregelen.status(boom, Maatregelstatus.VASTGESTELD, "");
            agendas.stelVast(CENTRUM, 1);
            documenten.legVast(CENTRUM, 1);
            documenten.legVast(CENTRUM, 1);
            voortgangen.meld(boom, Voortgangstand.OP_SCHEMA, "Intern", "De bomen zijn besteld.", "a", "Cluster BOR");
        });
    }

    @Test
    @DisplayName("ROE-G6 given adopted agendas, then anyone finds them in a list; one that is being made is not there")
    void lijst() throws Exception {
        HttpResponse<String> lijst = haal("/wijkagendas");

        assertThat(lijst.statusCode()).isEqualTo(200);
        assertThat(lijst.body())
                .contains("Wijkagenda Centrum 2026", "versie 2, vastgesteld op", "/wijkagendas/WA-2026-centrum.pdf")
                .doesNotContain("Swalmen");
        assertThat(haal("/wijkagendas/" + NIEUW).statusCode()).isEqualTo(404);
        assertThat(haal("/api/v1/wijkagendas").body()).contains(CENTRUM).doesNotContain(NIEUW);
    }

    @Test
    @DisplayName(
            "given a page, then it sets no session, tells no one where the reader came from, and loads nothing from elsewhere")
    void veilig() throws Exception {
        for (String pad : List.of("/wijkagendas", "/wijkagendas/" + CENTRUM, "/wijkagendas/" + CENTRUM + ".pdf")) {
            HttpResponse<String> antwoord = haal(pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(antwoord.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'none'");
        }
        assertThat(haal("/openbaar/wijkagenda.css").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/wijkagendas/WA-2026-nergens, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/WA-2026-nergens.pdf, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/WA-2026-centrum?versie=9, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/WA-2026-centrum.pdf?versie=9, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/WA-2026-centrum?versie=0, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/WA-2026-centrum?versie=, 400, Dit versienummer klopt niet",
        "/wijkagendas/WA-2026-centrum?versie=twee, 400, Dit versienummer klopt niet",
        "/wijkagendas/WA-2026-centrum?versie=99999999999, 400, Dit versienummer klopt niet",
        "/wijkagendas/WA-2026-centrum.pdf?versie=-1, 400, Dit versienummer klopt niet",
        "/wijkagendas/onzin, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/, 404, Deze wijkagenda of deze versie is er niet",
        "/wijkagendas/WA-2026-centrum/x/y, 404, Deze wijkagenda of deze versie is er niet"
    })
    @DisplayName("given an address that is wrong, then the page says so in Dutch and shows the way to the list")
    void fout(String adres, int status, String zin) throws Exception {
        HttpResponse<String> antwoord = haal(adres);

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.body()).contains(zin, "href=\"/wijkagendas\"", "Naar alle wijkagenda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    @DisplayName("given another method than reading, then it is refused in Dutch")
    void alleenLezen(String methode) throws Exception {
        HttpResponse<String> antwoord = CLIENT.send(
                verzoek("/wijkagendas/" + CENTRUM)
                        .method(methode, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(antwoord.body()).contains("Deze pagina kunt u alleen lezen.");
    }

    @Test
    @DisplayName("given every version, then page and PDF stay reachable, and the PDF opens")
    void versies() throws Exception {
        for (int versie : List.of(1, 2)) {
            assertThat(haal("/wijkagendas/" + CENTRUM + "?versie=" + versie).body())
                    .contains("Versie " + versie + ".");
            HttpResponse<byte[]> pdf = CLIENT.send(
                    verzoek("/wijkagendas/" + CENTRUM + ".pdf?versie=" + versie).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("WA-2026-centrum-versie-" + versie + ".pdf");
            try (PDDocument document = Loader.loadPDF(pdf.body())) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            }
        }
    }

    @Test
    @DisplayName("given a resident with a keyboard or a small screen, then list, page and message are accessible")
    void toegankelijk() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            open(pagina, "/wijkagendas");
            pagina.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Wijkagenda Centrum 2026")
                                    .setExact(true))
                    .press("Enter");
            assertThat(pagina.locator("h1")).hasText("Wijkagenda Centrum 2026");
            assertThat(pagina.locator(".stand")).containsText("De bomen zijn besteld.");
            assertToegankelijk(pagina);
            pagina.setViewportSize(320, 800);
            assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                    .as("no scrolling sideways at 320 pixels")
                    .isLessThanOrEqualTo(320);
            assertToegankelijk(pagina);
            open(pagina, "/wijkagendas/" + CENTRUM + "?versie=1");
            open(pagina, "/wijkagendas/WA-2026-nergens");
        }
    }

    private void open(Page pagina, String pad) {
        pagina.navigate("http://localhost:" + poort + pad);
        assertToegankelijk(pagina);
    }

    private static void assertToegankelijk(Page pagina) {
        assertThat(new AxeBuilder(pagina).analyze().getViolations()).isEmpty();
    }

    private HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return CLIENT.send(verzoek(pad).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    }

    private static Uitwerking uitwerking() {
        return new Uitwerking(
                "Bomen op het plein",
                "We planten twaalf bomen rond het plein.",
                "Het plein is in de zomer te heet om er te zitten.",
                "cluster-bor",
                "Wijkraad en scholen",
                750_00L,
                List.of(new Aandeel("cluster-bor", 2026, 500_00), new Aandeel("wijkbudget", 2026, 250_00)),
                "Het cluster kan dit jaar niet meer betalen.",
                2026,
                2027,
                "Cluster BOR geeft de bomen water en snoeit ze.");
    }
}
