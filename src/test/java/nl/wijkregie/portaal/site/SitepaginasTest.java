package nl.wijkregie.portaal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What anyone reads on the public site without an account (ROE-I1), and what is told when an address is wrong. */
@Toepassingstest
@DisplayName("The public site")
class SitepaginasTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Gemeente gemeente;

    @Autowired
    private Sitefouten sitefouten;

    @ParameterizedTest
    @CsvSource({
        "/, Ideeën voor uw wijk",
        "/hulp, Hulp en geld voor uw idee",
        "/hulp/stappenplan, Stappenplan: van idee naar plan",
        "/contact, Contact",
        "/toegankelijkheid, Toegankelijkheid",
        "/privacy, Privacy",
        "/wijkagendas, Wijkagenda&#39;s"
    })
    @DisplayName(
            "ROE-I1 given a resident without an account, then each page opens in Dutch, with its title, and without a cookie")
    void openbaar(String adres, String titel) {
        Loket.Antwoord pagina = inwoner().get(adres);

        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains("<html lang=\"nl\">", "<title>" + titel + " - Gemeente Roermond</title>")
                .contains("Naar de inhoud", "id=\"inhoud\"")
                .doesNotContain("style=", "onclick", "<style", "http://www", "th:");
        assertThat(pagina.kop("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(pagina.kop("Set-Cookie")).isEmpty();
        assertThat(pagina.kop("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pagina.kop("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    @DisplayName(
            "ROE-F1 ROE-F2 ROE-F12 given the municipality's file, then the page about money names its sources in order and its ceilings")
    void geld() {
        String pagina = inwoner().get("/hulp").tekst();

        int vorige = -1;
        for (var bron : gemeente.bronnen()) {
            int plaats = pagina.indexOf(">" + bron.naam() + "<");
            assertThat(plaats).as(bron.naam()).isGreaterThan(vorige);
            vorige = plaats;
        }
        assertThat(pagina).contains("€\u00a02.000<", "€\u00a01.000<", "Straatspeeldag", "80 procent");
    }

    @Test
    @DisplayName("ROE-C1 given the guide to a plan, then the sums of its example are right")
    void voorbeeldbegroting() {
        assertThat(inwoner().get("/hulp/stappenplan").tekst())
                .contains("€\u00a0660,00", "min €\u00a0110,00", "€\u00a0550,00", "Dit vragen wij aan de gemeente");
    }

    @Test
    @DisplayName(
            "ROE-I1 ROE-H1 given a resident who wants to ask something, then functions and their mailboxes stand there per wijk")
    void contact() {
        String pagina = inwoner().get("/contact").tekst();

        for (Wijk wijk : gemeente.wijken()) {
            assertThat(pagina).contains("mailto:" + wijk.emailWijkregisseur(), "mailto:" + wijk.emailWijkcoalitie());
            assertThat(pagina).doesNotContain(">" + wijk.wijkregisseur() + "<");
        }
        assertThat(pagina).contains("href=\"tel:140475\"");
        assertThat(pagina).contains("klachten@roermond.example", "href=\"https://www.roermond.example/meldingen\"");
    }

    @Test
    @DisplayName("given the archivist's terms, then the page about privacy says how long a case is kept")
    void bewaartermijnen() {
        assertThat(inwoner().get("/privacy").tekst())
                .contains("1 jaar", "5 jaar", "7 jaar", "Uw idee is uitgevoerd", "U hebt uw idee ingetrokken");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /hulp/bestaatniet, 404, Deze pagina is er niet",
        "GET, /volgen/a/b/c/d, 404, Deze pagina is er niet",
        "POST, /hulp, 405, Deze pagina kunt u alleen lezen",
        "DELETE, /privacy, 405, Deze pagina kunt u alleen lezen"
    })
    @DisplayName("given an address or method that is not there, then the page says so in Dutch with the right status")
    void fout(String methode, String adres, int status, String zin) {
        Loket.Antwoord pagina = inwoner().stuur(methode, adres, null);

        assertThat(pagina.status()).isEqualTo(status);
        assertThat(pagina.kop("Content-Type")).startsWith("text/html");
        assertThat(pagina.kop("Cache-Control")).contains("no-store");
        assertThat(pagina.tekst())
                .contains(zin, "Naar het begin", "lang=\"nl\"")
                .doesNotContain("Exception", "Not Found");
        assertThat(pagina.kop("Allow")).isEqualTo(status == 405 ? "GET" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bestaatniet", "/indienenn", "/index.php", "/hulp/../geheim", "/hulp;x=1"})
    @DisplayName(
            "given a resident who typed an address wrong, then the page has the way to the front door, and not to the workplace")
    void vertypt(String adres) {
        Loket.Antwoord pagina = inwoner().met("Accept", "text/html,*/*;q=0.8").get(adres);

        assertThat(pagina.status()).isIn(400, 404);
        assertThat(pagina.tekst()).contains("Naar het begin", "Idee indienen").doesNotContain("/camunda");
        assertThat(pagina.kop("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({"/hulp/, /hulp", "/hulp/stappenplan/, /hulp/stappenplan", "/privacy/?x=1, /privacy?x=1"})
    @DisplayName("given a slash at the end of an address, then the page is there all the same")
    void streepAanHetEind(String getypt, String adres) {
        Loket.Antwoord antwoord = inwoner().get(getypt);

        assertThat(antwoord.status()).isEqualTo(307);
        assertThat(antwoord.kop("Location")).isEqualTo(adres);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/|x", "/%00", "/hulp?[]=\\"})
    @DisplayName("given an address that the web server itself refuses, then that is told in Dutch too")
    void geweigerdDoorServer(String adres) throws Exception {
        try (Socket lijn = new Socket("localhost", poort)) {
            lijn.getOutputStream()
                    .write(("GET " + adres + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(antwoord).startsWith("HTTP/1.1 400").contains("lang=\"nl\"", "href=\"/\"");
            assertThat(antwoord).doesNotContain("Bad Request", "Tomcat");
        }
    }

    @Test
    @DisplayName(
            "given what fails or is too much, then the page says what to do, with a number for the log and nothing of the cause")
    void onverwacht() throws Exception {
        MockHttpServletRequest verzoek = new MockHttpServletRequest("POST", "/indienen");
        MockHttpServletResponse fout = new MockHttpServletResponse();
        assertThat(sitefouten.resolveException(verzoek, fout, null, new IllegalStateException("geheim van Sam")))
                .isNotNull();
        assertThat(fout.getStatus()).isEqualTo(500);
        assertThat(fout.getContentAsString())
                .contains("Er ging iets mis", "Noem dan dit nummer: ")
                .doesNotContain("Sam");

        MockHttpServletResponse teGroot = new MockHttpServletResponse();
        sitefouten.resolveException(verzoek, teGroot, null, new MaxUploadSizeExceededException(10));
        assertThat(teGroot.getStatus()).isEqualTo(413);
        assertThat(teGroot.getContentAsString()).contains("hoogstens 10 MB");

        MockHttpServletResponse teVaak = new MockHttpServletResponse();
        sitefouten.schrijf(teVaak, 429);
        assertThat(teVaak.getStatus()).isEqualTo(429);
        assertThat(teVaak.getContentAsString()).contains("Wacht een paar minuten");

        MockHttpServletRequest api = new MockHttpServletRequest("POST", "/api/v1/initiatieven");
        assertThat(sitefouten.resolveException(api, new MockHttpServletResponse(), null, new IllegalStateException()))
                .as("the API has its own errors")
                .isNull();
        assertThat(sitefouten.meld(api, new MockHttpServletResponse(), 404)).isFalse();
    }

    @Test
    @DisplayName("given a program that asks for an address that is not there, then a problem in Dutch is the answer")
    void programma() {
        Loket.Antwoord antwoord = inwoner().met("Accept", "application/json").get("/bestaatniet");

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    @DisplayName("given staff with or without a session, then the workplace is one address away")
    void werkplek() {
        Loket.Antwoord naar = inwoner().get("/werkplek");

        assertThat(naar.status()).isEqualTo(302);
        assertThat(naar.kop("Location")).contains("/camunda/app/tasklist/default/#/?sorting=");
        assertThat(inwoner().get("/werkplek/zaken").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("given a page's style, script and picture, then a browser may keep them for good under their address")
    void bestanden() {
        String pagina = inwoner().get("/").tekst();
        var adressen = java.util.regex.Pattern.compile("(?:href|src)=\"(/openbaar/[^\"]+)\"")
                .matcher(pagina)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();

        assertThat(adressen).hasSize(6);
        for (String adres : adressen) {
            Loket.Antwoord bestand = inwoner().get(adres);
            assertThat(bestand.status()).as(adres).isEqualTo(200);
            assertThat(bestand.kop("Cache-Control")).as(adres).contains("max-age=31536000", "immutable");
        }
        Loket.Antwoord zonderVersie = inwoner().get("/openbaar/site.css");
        assertThat(zonderVersie.kop("Cache-Control")).contains("no-cache").doesNotContain("no-store");
        assertThat(inwoner()
                        .met("If-None-Match", zonderVersie.kop("ETag"))
                        .get("/openbaar/site.css")
                        .status())
                .isEqualTo(304);
        assertThat(inwoner().get("/openbaar/gemeentethema.css").status()).isEqualTo(404);
        assertThat(inwoner().get("/openbaar/../application.yaml").status()).isIn(400, 404);
        assertThat(inwoner().get("/favicon.ico").kop("Content-Type")).isEqualTo("image/svg+xml");
    }

    private Loket inwoner() {
        return new Loket(poort);
    }
}
