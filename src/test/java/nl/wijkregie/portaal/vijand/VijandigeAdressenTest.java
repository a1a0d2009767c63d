package nl.wijkregie.portaal.vijand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.apache.juli.logging.LogFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Toepassingstest
@DisplayName("ROE-I2 Hostile addresses of the site, and hostile bodies for the API")
class VijandigeAdressenTest {

    private static final String API = "/api/v1/initiatieven";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> JSONTEKSTVELDEN = List.of(
            "titel",
            "omschrijving",
            "wijk",
            "buurt",
            "schaal",
            "indiener.naam",
            "indiener.email",
            "indiener.telefoon",
            "indiener.postadres",
            "indiener.organisatie",
            "medestanders",
            "gevraagdBedrag",
            "hulpGewenst");

    /** What can stand in an address, of everything that anybody may open; %s is the hostile part. */
    private static final List<String> ADRESSEN = List.of(
            "/?x=%s",
            "/%s",
            "/indienen?wijk=%s",
            "/wijken/%s",
            "/wijken?wijk=%s",
            "/wijken/centrum?jaar=%s",
            "/wijken/vergelijken?jaar=%s",
            "/wijken/vergelijken?onderwerp=%s",
            "/goede-voorbeelden?wijk=%s",
            "/goede-voorbeelden?jaar=%s",
            "/goede-voorbeelden?bladzijde=%s",
            "/wijkagendas/%s",
            "/wijkagendas/WA-2026-centrum?versie=%s",
            "/volgen/%s",
            "/volgen/%s/plan?volgcode=x",
            "/volgen/%s/bijlagen/1?volgcode=x",
            "/volgen/KENMERK/bijlagen/%s?volgcode=CODE",
            "/volgen/KENMERK?volgcode=%s",
            "/volgen/KENMERK?volgcode=CODE&gedaan=%s",
            "/volgen/KENMERK/bericht?volgcode=CODE&tekst=%s",
            "/ingediend/%s?volgcode=x",
            "/ingediend/KENMERK?volgcode=%s",
            "/openbaar/%s",
            "/api/v1/initiatieven/%s?volgcode=x",
            "/api/v1/initiatieven/KENMERK?volgcode=%s",
            "/api/v1/wijkbudgetten?jaar=%s",
            "/api/v1/goede-voorbeelden?wijk=%s",
            "/api/v1/goede-voorbeelden?bladzijde=%s",
            "/api/v1/wijkagendas/%s",
            "/api/v1/%s");

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    private Aanvaller aanvaller;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }

    @BeforeEach
    void begin() {
        aanvaller = new Aanvaller(poort);
    }

    @Test
    @DisplayName("given each hostile text in addresses of every kind, then nothing of it acts and nothing breaks")
    void inElkAdres() {
        String kenmerk = spel.dienIn();
        String code = volgcodes.van(kenmerk, 1);
        List<String> teksten = Kwaad.kort();
        for (int plek = 0; plek < teksten.size(); plek++) {
            // Each text in a sixth of the addresses, each address with a sixth of the texts of every kind.
            for (int soort = plek % 6; soort < ADRESSEN.size(); soort += 6) {
                String adres = ADRESSEN.get(soort)
                        .replace("KENMERK", kenmerk)
                        .replace("CODE", code)
                        .replace("%s", Aanvaller.inAdres(teksten.get(plek)));
                onschadelijk(aanvaller.haal(adres), adres);
            }
        }
    }

    private static void onschadelijk(HttpResponse<String> antwoord, String wat) {
        assertThat(antwoord.statusCode()).as(wat).isIn(200, 307, 400, 404);
        Bladkeuring.alleKoppen(antwoord.headers(), wat);
        String soort = antwoord.headers().firstValue("Content-Type").orElse("");
        if (soort.startsWith("text/html")) {
            Bladkeuring.blad(antwoord.body());
        } else {
            assertThat(antwoord.body()).as(wat).doesNotContain("nl.wijkregie", "Exception", "org.springframework");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a|b",
                "/a\"b",
                "/a<kwaad>b",
                "/a\\b",
                "/\u00fc",
                "/%",
                "/%00",
                "/%c0%ae",
                "/indienen%2f",
                "//kwaad.example",
                "/indienen;kwaad=1",
                "/./indienen",
                "/x/../indienen",
                "/%2e%2e/indienen",
                "/openbaar/..%5ckwaad",
                "/indienen/%0d%0aSet-Cookie:%20kwaad=1",
                "/volgen//kwaad.example/",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/h2-console/",
                "/actuator/env",
                "/swagger-ui/index.html",
                "/werkplek/zaken/x/bijlagen/1",
                "/error",
                "/camunda/%2e%2e/engine-rest/task",
                "/engine-rest/%2e/task",
                "http://kwaad.example/indienen"
            })
    @DisplayName("given an address that no page has, then a Dutch page says so, with the headers that keep it harmless")
    void ruw(String adres) {
        String antwoord = aanvaller.ruwGet(adres);

        assertThat(antwoord).matches("(?s)HTTP/1.1 (400|401|404) .*");
        String koppen = antwoord.substring(0, antwoord.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(koppen)
                .contains("x-content-type-options: nosniff")
                .doesNotContain("set-cookie", "kwaad", "server:", "x-powered-by");
        assertThat(antwoord.substring(koppen.length()))
                .doesNotContain("Tomcat", "Apache", "Exception", "<kwaad", "Bad Request", "Not Found");
        if (koppen.contains("text/html")) {
            assertThat(koppen).contains("content-security-policy: default-src 'none'", "x-frame-options");
        }
    }

    @Test
    @DisplayName(
            "given each hostile text in a field of the API, then it is taken in or refused as a problem, never more")
    void inElkVeldVanDeApi() throws Exception {
        List<String> teksten = Kwaad.alle();
        for (int plek = 0; plek < teksten.size(); plek++) {
            ObjectNode idee = idee();
            String veld = JSONTEKSTVELDEN.get(plek % JSONTEKSTVELDEN.size());
            ObjectNode doel = veld.startsWith("indiener.") ? (ObjectNode) idee.get("indiener") : idee;
            doel.put(veld.substring(veld.indexOf('.') + 1), teksten.get(plek));
            api(aanvaller.stuur(API, "application/json", JSON.writeValueAsBytes(idee)), veld + " " + plek);
            if (plek % 5 == 0) {
                ObjectNode vreemd = idee();
                vreemd.put(teksten.get(plek), true);
                api(
                        aanvaller.stuur(API, "application/json", JSON.writeValueAsBytes(vreemd)),
                        "name of a field " + plek);
            }
        }
    }

    /** It tells only the first one it meets, whoever sent that: so the level is looked at, not the log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.coyote.http11.Http11Processor",
                "org.apache.coyote.http11.Http11InputBuffer",
                "org.apache.tomcat.util.http.Parameters"
            })
    @DisplayName(
            "given an address or a form that cannot be read, then the log of the web server keeps no code or typed text")
    void logboek(String schrijver) {
        assertThat(LogFactory.getLog(schrijver).isInfoEnabled()).isFalse();
        assertThat(LogFactory.getLog(schrijver).isWarnEnabled()).isTrue();
    }

    @Test
    @DisplayName("given a body of another shape, type, size or encoding, then 4xx as a problem in Dutch")
    void vorm() throws Exception {
        String goed = idee().toString();
        List<String> lichamen = List.of(
                "",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{} {}",
                "{/*x*/}",
                "\ufeff{}",
                "[".repeat(5_000),
                "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
                goed.replace("\"wijk\"", "\"titel\":\"nog een\",\"wijk\""),
                met("medestanders", "NaN"),
                met("medestanders", "1.5"),
                met("medestanders", "99999999999"),
                met("medestanders", "\"8\""),
                met("gevraagdBedrag", "1e999999"),
                met("gevraagdBedrag", "9".repeat(5_000)),
                met("gevraagdBedrag", "-0.001"),
                met("gevraagdBedrag", "Infinity"),
                met("gevraagdBedrag", "[]"),
                met("hulpGewenst", "\"ja\""),
                met("hulpGewenst", "1"),
                met("titel", "{}"),
                met("titel", "[\"a\"]"),
                met("titel", "12345678"),
                met("titel", "\"een half \\ud800 teken\""),
                met("titel", "\"een nul \\u0000 erin\""),
                met("indiener", "\"x\""),
                met("indiener", "[]"),
                met("kanaal", "\"kcc\""),
                met("__proto__", "{}"),
                met("@class", "\"java.lang.Runtime\""),
                "{"
                        + IntStream.range(0, 9_000)
                                .mapToObj(n -> "\"a" + n + "\":1")
                                .collect(Collectors.joining(",")) + "}");
        for (String lichaam : lichamen) {
            HttpResponse<String> antwoord = aanvaller.json(API, lichaam);
            assertThat(antwoord.statusCode()).as(kort(lichaam)).isBetween(400, 499);
            api(antwoord, kort(lichaam));
        }
        for (String soort : List.of("text/plain", "application/xml", "application/json;charset=kwaad", "a/b", "*/*")) {
            api(aanvaller.stuur(API, soort, goed.getBytes(StandardCharsets.UTF_8)), soort);
        }
        api(
                aanvaller.stuur(API, "application/json", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}),
                "bytes");
        api(aanvaller.stuur(API, "application/json", goed.getBytes(StandardCharsets.UTF_16)), "utf-16");
        api(aanvaller.json(API, met("titel", "\"" + "a".repeat(300_000) + "\"")), "large");
    }

    private static void api(HttpResponse<String> antwoord, String wat) {
        assertThat(antwoord.statusCode()).as(wat).isIn(201, 400, 413, 415);
        Bladkeuring.alleKoppen(antwoord.headers(), wat);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse(""))
                .as(wat)
                .startsWith(antwoord.statusCode() == 201 ? "application/json" : "application/problem+json");
        assertThat(antwoord.body()).as(wat).doesNotContain("nl.wijkregie", "Exception", "jackson", "springframework");
    }

    private static ObjectNode idee() {
        ObjectNode idee = JSON.createObjectNode();
        idee.put("titel", "Geveltuintjes in de straat");
        idee.put("omschrijving", "Met acht buren maken wij geveltuintjes in onze straat.");
        idee.put("wijk", "centrum");
        idee.putObject("indiener").put("naam", "Noor Akkerman").put("email", "noor@voorbeeld.nl");
        return idee;
    }

    private static String met(String veld, String waarde) {
        ObjectNode idee = idee();
        idee.remove(veld);
        String json = idee.toString();
        return json.substring(0, json.length() - 1) + ",\"" + veld + "\":" + waarde + "}";
    }

    private static String kort(String tekst) {
        return tekst.substring(0, Math.min(200, tekst.length()));
    }
}
