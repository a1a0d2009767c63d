package nl.wijkregie.portaal.site.bijlagen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Meerdelig;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files over HTTP, as a browser and a program send and fetch them. */
@Toepassingstest
@Import(Geldzaken.class)
abstract class Bijlagenproef {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Pattern MERK = Pattern.compile("name=\"bijlagenmerk\" value=\"([^\"]+)\"");
    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Geldzaken geldzaken;

    @Autowired
    Volgcodes volgcodes;

    @Autowired
    Bijlagen bijlagen;

    @Autowired
    Testklok klok;

    @Autowired
    JdbcClient database;

    Sitebezoeker bezoeker;

    @BeforeEach
    void begin() {
        bezoeker = new Sitebezoeker(poort);
    }

    static void probleem(HttpResponse<String> antwoord, int status, String zin) throws IOException {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(antwoord.body()).get("detail").asText())
                .contains(zin)
                .endsWith(".");
    }

    static Meerdelig idee(Sitebezoeker.Pagina pagina, String titel) {
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

    static String merk(Sitebezoeker.Pagina pagina) {
        Matcher merk = MERK.matcher(pagina.html());
        assertThat(merk.find()).as(pagina.html()).isTrue();
        return merk.group(1);
    }

    /** Just under ten megabytes; what is added stands before the end, as a comment. */
    static byte[] opgevuld(byte[] pdf, int nummer) {
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

    String metBestanden(Meerdelig formulier) throws Exception {
        String kenmerk = spel.dienIn();
        assertThat(stuur(kenmerk, formulier).statusCode()).isEqualTo(201);
        return kenmerk;
    }

    HttpResponse<String> stuur(String kenmerk, Meerdelig formulier) throws Exception {
        return verstuur(kenmerk, volgcodes.van(kenmerk, 1), formulier);
    }

    HttpResponse<String> verstuur(String kenmerk, String code, Meerdelig formulier) throws Exception {
        return HTTP.send(
                formulier
                        .als(naar("/api/v1/initiatieven/" + kenmerk + "/bijlagen"))
                        .header("X-Volgcode", code)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> haal(String pad) throws Exception {
        return HTTP.send(naar(pad).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    }

    static String kop(HttpResponse<?> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }

    /** Says how large the form is, and waits for the answer before sending it. */
    int aangekondigd(String pad, long lengte) throws IOException {
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
