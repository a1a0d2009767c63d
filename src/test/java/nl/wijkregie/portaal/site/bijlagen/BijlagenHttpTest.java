package nl.wijkregie.portaal.site.bijlagen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Meerdelig;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files over HTTP: with the form, over the API, and back to who may have them (ROE-A5, ROE-I2). */
@Toepassingstest
class BijlagenHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MERK = Pattern.compile("name=\"bijlagenmerk\" value=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Testklok klok;

    @Autowired
    private JdbcClient database;

    private Sitebezoeker bezoeker;

    @BeforeEach
    void begin() {
        bezoeker = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName(
            "given a form with files that is refused, when it is sent again, then the files are still there and each is in the case once")
    void nietsKwijt() {
        Sitebezoeker.Pagina leeg = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));

        Sitebezoeker.Pagina fout = bezoeker.verstuur(
                "/indienen",
                idee(leeg, "")
                        .bestand("bijlagen", "tuin.jpg", Proefbestanden.foto(80, 60, 6))
                        .bestand("bijlagen", "offerte.pdf", Proefbestanden.pdf())
                        .bestand("bijlagen", "film.mp4", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'}));

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst())
                .contains("tuin.jpg", "offerte.pdf", "film.mp4: Stuur een PDF, of een foto als JPEG of PNG.")
                .contains("nog 8 bestanden");
        assertThat(merk(fout)).isEqualTo(merk(leeg));

        Meerdelig goed = idee(fout, "Een tuin voor de straat").veld("bijlagenweg", "1");
        Sitebezoeker.Pagina klaar = bezoeker.verstuur("/indienen", goed);
        Sitebezoeker.Pagina nogEens = bezoeker.verstuur("/indienen", goed);

        assertThat(klaar.status()).as(klaar.tekst()).isEqualTo(303);
        assertThat(nogEens.naar()).isEqualTo(klaar.naar());
        String kenmerk = klaar.naar().replaceAll(".*/(INI-[0-9-]+)\\?.*", "$1");
        assertThat(bijlagen.van(kenmerk)).extracting(Bijlage::naam).containsExactly("offerte.pdf");
        assertThat(bijlagen.van(kenmerk)).extracting(Bijlage::stuk).containsExactly(Bijlagestuk.IDEE);
    }

    @Test
    @DisplayName(
            "given a file of more than 10 MB, when the form is sent, then that is an error at the field and all that was typed stays")
    void teGroot() {
        Sitebezoeker.Pagina leeg = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));

        Sitebezoeker.Pagina fout = bezoeker.verstuur(
                "/indienen",
                idee(leeg, "Een tuin voor de straat")
                        .bestand("bijlagen", "scan.pdf", new byte[11 * 1024 * 1024])
                        .bestand("bijlagen", "tuin.png", Proefbestanden.png(20, 20)));

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.html()).contains("id=\"bijlagen-fout\"", "value=\"Een tuin voor de straat\"");
        assertThat(fout.tekst()).contains("scan.pdf: Dit bestand is groter dan 10 MB.", "tuin.png");
    }

    @Test
    @DisplayName("given ten files of nearly 10 MB, when the form is sent, then all of them come in")
    void tienGrote() {
        Sitebezoeker.Pagina leeg = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));
        Meerdelig formulier = idee(leeg, "Een tuin voor de straat");
        byte[] pdf = Proefbestanden.pdf();
        for (int nummer = 0; nummer < 10; nummer++) {
            formulier.bestand("bijlagen", "scan" + nummer + ".pdf", opgevuld(pdf, nummer));
        }

        Sitebezoeker.Pagina klaar = bezoeker.verstuur("/indienen", formulier);

        assertThat(klaar.status()).as(klaar.tekst()).isEqualTo(303);
        assertThat(bijlagen.van(klaar.naar().replaceAll(".*/(INI-[0-9-]+)\\?.*", "$1")))
                .hasSize(10);
    }

    @Test
    @DisplayName("given more than a form may send, also elsewhere, then it is refused with a page before it is read")
    void veelTeGroot() throws Exception {
        assertThat(aangekondigd("/indienen", 140L * 1024 * 1024)).isEqualTo(413);
        assertThat(aangekondigd("/werkplek/versies", 12L * 1024 * 1024)).isEqualTo(413);
        assertThat(aangekondigd("/api/v1/initiatieven/INI-2026-00001/bijlagen", 140L * 1024 * 1024))
                .isEqualTo(413);
        assertThat(aangekondigd("/api/v1/initiatieven", 300L * 1024)).isEqualTo(413);
    }

    @Test
    @DisplayName(
            "given a text of more than two megabytes without files, when it is sent, then the page says what to do")
    void langeTekst() {
        Sitebezoeker.Pagina antwoord = bezoeker.verstuur("/indienen", Map.of("titel", "a".repeat(3 * 1024 * 1024)));

        assertThat(antwoord.status()).isEqualTo(413);
        assertThat(antwoord.html()).contains("lang=\"nl\"", "Dit is te groot");
    }

    @Test
    @DisplayName(
            "ROE-A5 given the code of a case, when its file is asked for, then it comes as something to save, and in no other way")
    void download() throws Exception {
        String kenmerk = metBestanden(
                new Meerdelig().bestand("bestand", "Noors tuin\u00eb.jpg", Proefbestanden.foto(40, 30, 1)));
        String adres = "/volgen/" + kenmerk + "/bijlagen/1?volgcode=";

        HttpResponse<byte[]> goed = haal(adres + volgcodes.van(kenmerk, 1));

        assertThat(goed.statusCode()).isEqualTo(200);
        assertThat(goed.body()).startsWith(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        assertThat(kop(goed, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(kop(goed, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Noors%20tuin%C3%AB.jpg");
        assertThat(kop(goed, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kop(goed, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(goed.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(kop(goed, "Cache-Control")).isEqualTo("no-store");
        assertThat(kop(goed, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(goed.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-I2 given another code, case or number, when a file is asked for, then the answers cannot be told apart")
    void geenDownload() throws Exception {
        String kenmerk = metBestanden(new Meerdelig().bestand("bestand", "a.png", Proefbestanden.png(40, 30)));
        String ander = spel.dienIn();
        String code = volgcodes.van(kenmerk, 1);

        List<HttpResponse<byte[]>> antwoorden = List.of(
                haal("/volgen/" + kenmerk + "/bijlagen/1"),
                haal("/volgen/" + kenmerk + "/bijlagen/1?volgcode=" + volgcodes.van(ander, 1)),
                haal("/volgen/" + ander + "/bijlagen/1?volgcode=" + code),
                haal("/volgen/INI-1999-00001/bijlagen/1?volgcode=" + code),
                haal("/volgen/" + kenmerk + "/bijlagen/9?volgcode=" + code));

        assertThat(antwoorden).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(antwoorden)
                .extracting(antwoord -> new String(antwoord.body()))
                .containsOnly(new String(antwoorden.get(0).body()));
    }

    @Test
    @DisplayName(
            "ROE-I2 given staff, when they ask for a file, then only who may open the case and deals with residents gets it")
    void medewerkers() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        stuur(kenmerk, new Meerdelig().bestand("bestand", "offerte.pdf", Proefbestanden.pdf()));
        String adres = "/werkplek/zaken/" + kenmerk + "/bijlagen/1";

        for (String mag : List.of("wijkregisseur1", "vakambtenaar-bor", "kcc")) {
            HttpResponse<byte[]> antwoord =
                    new Websessie(poort).aangemeld(mag, "tasklist").haalBestand(adres);
            assertThat(antwoord.statusCode()).as(mag).isEqualTo(200);
            assertThat(kop(antwoord, "Content-Disposition")).contains("attachment", "offerte.pdf");
            assertThat(kop(antwoord, "Content-Security-Policy")).contains("sandbox");
        }
        for (String magNiet : List.of("wijkregisseur2", "vakambtenaar-vth", "corporatie", "clustermanager-bor")) {
            assertThat(new Websessie(poort)
                            .aangemeld(magNiet, "tasklist")
                            .haal(adres)
                            .statusCode())
                    .as(magNiet)
                    .isEqualTo(403);
        }
        assertThat(new Websessie(poort)
                        .aangemeld("kcc", "tasklist")
                        .haal(adres + "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(haal(adres).statusCode()).isIn(302, 401, 403);

        HttpResponse<String> dossier =
                new Websessie(poort).aangemeld("kcc", "tasklist").haal("/werkplek/zaken/" + kenmerk + "/dossier");
        assertThat(JSON.readTree(dossier.body()).at("/bijlagen/0/naam").asText())
                .isEqualTo("offerte.pdf");
        assertThat(JSON.readTree(dossier.body()).at("/bijlagen/0/bij").asText()).isEqualTo("Aanvulling");
        HttpResponse<String> manager = new Websessie(poort)
                .aangemeld("clustermanager-bor", "tasklist")
                .haal("/werkplek/zaken/" + kenmerk + "/dossier");
        assertThat(manager.statusCode()).isEqualTo(200);
        assertThat(manager.body()).doesNotContain("offerte.pdf");
    }

    @Test
    @DisplayName("given the API, when files are sent, then the answer names them and so does the case")
    void api() throws Exception {
        String kenmerk = spel.dienIn();

        HttpResponse<String> gestuurd = stuur(
                kenmerk,
                new Meerdelig()
                        .veld("bij", "idee")
                        .bestand("bestand", "a.html", Proefbestanden.png(40, 30))
                        .bestand("bestand", "b.pdf", Proefbestanden.pdf()));

        assertThat(gestuurd.statusCode()).as(gestuurd.body()).isEqualTo(201);
        assertThat(gestuurd.headers().firstValue("API-Version")).isPresent();
        JsonNode lijst = JSON.readTree(gestuurd.body());
        assertThat(lijst).hasSize(2);
        assertThat(lijst.get(0).get("naam").asText()).isEqualTo("a.png");
        assertThat(lijst.get(0).get("bij").asText()).isEqualTo("idee");
        HttpResponse<byte[]> zaak = haal("/api/v1/initiatieven/" + kenmerk + "?volgcode=" + volgcodes.van(kenmerk, 1));
        assertThat(JSON.readTree(zaak.body()).get("bijlagen")).isEqualTo(lijst);
    }

    @Test
    @DisplayName(
            "given the API, when something is wrong with the files, then a problem in Dutch says what, and nothing is kept")
    void apiFouten() throws Exception {
        String kenmerk = spel.dienIn();
        byte[] png = Proefbestanden.png(40, 30);

        probleem(stuur(kenmerk, new Meerdelig().veld("bij", "idee")), 400, "minstens één bestand");
        probleem(stuur(kenmerk, new Meerdelig().bestand("bestand", "a.png", new byte[0])), 400, "leeg");
        probleem(stuur(kenmerk, new Meerdelig().veld("bij", "iets").bestand("bestand", "a.png", png)), 400, "Kies uit");
        probleem(stuur(kenmerk, new Meerdelig().bestand("bestand", "a.png", "GIF89a".getBytes())), 415, "iets anders");
        probleem(
                stuur(
                        kenmerk,
                        new Meerdelig()
                                .bestand("bestand", "a.png", png)
                                .bestand("bestand", "b.png", new byte[Bijlagen.GROOTSTE + 1])),
                413,
                "groter dan 10 MB");
        Meerdelig elf = new Meerdelig();
        for (int nummer = 0; nummer < 11; nummer++) {
            elf.bestand("bestand", "a.png", png);
        }
        probleem(stuur(kenmerk, elf), 409, "hoogstens 10");
        probleem(verstuur(kenmerk, "fout", new Meerdelig().bestand("bestand", "a.png", png)), 404, "niet gevonden");
        probleem(
                HTTP.send(
                        naar("/api/v1/initiatieven/" + kenmerk + "/bijlagen")
                                .header("X-Volgcode", volgcodes.van(kenmerk, 1))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()),
                415,
                "multipart/form-data");
        assertThat(bijlagen.van(kenmerk)).isEmpty();
        assertThat(database.sql("select count(*) from bericht where kenmerk = ? and sjabloon = 'bijlage-binnen'")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void probleem(HttpResponse<String> antwoord, int status, String zin) throws IOException {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(antwoord.body()).get("detail").asText())
                .contains(zin)
                .endsWith(".");
    }

    private static Meerdelig idee(Sitebezoeker.Pagina pagina, String titel) {
        return new Meerdelig()
                .veld("bewijs", pagina.bewijs())
                .veld("website", "")
                .veld("bijlagenmerk", merk(pagina))
                .veld("titel", titel)
                .veld("omschrijving", "Met acht buren willen wij de straat groen maken.")
                .veld("wijk", "centrum")
                .veld("indiener.naam", "Sam Voorbeeld")
                .veld("indiener.email", "sam@voorbeeld.nl");
    }

    private static String merk(Sitebezoeker.Pagina pagina) {
        Matcher merk = MERK.matcher(pagina.html());
        assertThat(merk.find()).as(pagina.html()).isTrue();
        return merk.group(1);
    }

    /** Just under ten megabytes; what is added stands before the end, as a comment. */
    private static byte[] opgevuld(byte[] pdf, int nummer) {
        byte[] groot = new byte[Bijlagen.GROOTSTE - 100];
        java.util.Arrays.fill(groot, (byte) ' ');
        System.arraycopy(pdf, 0, groot, 0, pdf.length);
        byte[] staart = ("%" + nummer
                        + new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                                .substring(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)
                                        .lastIndexOf("startxref"))
                                .replace("startxref", "\nstartxref"))
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        System.arraycopy(staart, 0, groot, groot.length - staart.length, staart.length);
        return groot;
    }

    private String metBestanden(Meerdelig formulier) throws Exception {
        String kenmerk = spel.dienIn();
        assertThat(stuur(kenmerk, formulier).statusCode()).isEqualTo(201);
        return kenmerk;
    }

    private HttpResponse<String> stuur(String kenmerk, Meerdelig formulier) throws Exception {
        return verstuur(kenmerk, volgcodes.van(kenmerk, 1), formulier);
    }

    private HttpResponse<String> verstuur(String kenmerk, String code, Meerdelig formulier) throws Exception {
        return HTTP.send(
                formulier
                        .als(naar("/api/v1/initiatieven/" + kenmerk + "/bijlagen"))
                        .header("X-Volgcode", code)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> haal(String pad) throws Exception {
        return HTTP.send(naar(pad).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    }

    private static String kop(HttpResponse<?> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }

    /** Says how large the form is, and waits for the answer before sending it. */
    private int aangekondigd(String pad, long lengte) throws IOException {
        try (java.net.Socket lijn = new java.net.Socket("localhost", poort)) {
            lijn.setSoTimeout(30_000);
            lijn.getOutputStream()
                    .write(("POST " + pad + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                                    + "Content-Type: " + Meerdelig.soort() + "\r\nContent-Length: " + lengte
                                    + "\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            byte[] begin = lijn.getInputStream().readNBytes(12);
            return Integer.parseInt(new String(begin, java.nio.charset.StandardCharsets.US_ASCII).substring(9));
        }
    }
}
