package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.bijlage.Bijlageninzending;
import nl.wijkregie.gemeente.GemeenteConfiguratie;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Volgadres;
import nl.wijkregie.initiatief.Werkadres;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.initiatief.openbaar.GoedeVoorbeelden;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import nl.wijkregie.wijkagenda.document.Sjabloonpaginas;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The public API on a real web server, with the rooms behind it played by mocks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = PortaalProef.Opstelling.class,
        properties = {"wijkregie.gemeente=roermond", "wijkregie.adres=https://wijkregie.voorbeeld.nl"})
abstract class PortaalProef {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int poort;

    @MockitoBean
    Intake intake;

    @MockitoBean
    Inzendingen inzendingen;

    @MockitoBean
    Zaakbeelden zaakbeelden;

    @MockitoBean
    Bijlagen bijlagen;

    @MockitoBean
    Bijlageninzending bijlageninzending;

    @MockitoBean
    Volgadres volgadres;

    @MockitoBean
    Grootboek grootboek;

    @MockitoBean
    Budgetjaren budgetjaren;

    @MockitoBean
    GoedeVoorbeelden voorbeelden;

    @MockitoBean
    Wijkagendas agendas;

    @MockitoBean
    Agendadocumenten documenten;

    /** No stereotype on purpose: the scan of the whole application must not find it. */
    @ComponentScan(
            basePackages = "nl.wijkregie.portaal",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "nl\\.wijkregie\\.portaal\\.(site|snelheid)\\..*"))
    @Import({GemeenteConfiguratie.class, Sjabloonpaginas.class})
    @EnableConfigurationProperties(Werkadres.class)
    @ImportAutoConfiguration({
        EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocConfiguration.class,
        SpringDocWebMvcConfiguration.class
    })
    static class Opstelling {

        @Bean
        SecurityFilterChain openbaar(HttpSecurity http) throws Exception {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(toegang -> toegang.anyRequest().permitAll())
                    .build();
        }
    }

    /** A request below {@code /api/v1}. */
    HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/api/v1" + pad));
    }

    HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return CLIENT.send(verzoek.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("No answer", e);
        }
    }

    HttpResponse<String> haal(String pad) {
        return stuur(naar(pad).GET());
    }

    HttpResponse<String> post(String pad, String json) {
        return stuur(postverzoek(pad, json));
    }

    HttpRequest.Builder postverzoek(String pad, String json) {
        return naar(pad)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    static HttpRequest.BodyPublisher inStukken(byte[] body) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    static JsonNode inhoud(HttpResponse<String> antwoord) {
        return lees(antwoord.body());
    }

    static JsonNode lees(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }

    /** The same JSON with one field changed; a null value as text "null" sets null, an empty text removes the field. */
    static String met(String json, String pad, String waarde) {
        ObjectNode geheel = (ObjectNode) lees(json);
        int punt = pad.indexOf('.');
        ObjectNode doel = punt < 0 ? geheel : (ObjectNode) geheel.get(pad.substring(0, punt));
        String veld = pad.substring(punt + 1);
        if (waarde.isEmpty()) {
            doel.remove(veld);
        } else {
            doel.putRawValue(veld, new com.fasterxml.jackson.databind.util.RawValue(waarde));
        }
        return geheel.toString();
    }

    static String tekst(String waarde) {
        return JSON.getNodeFactory().textNode(waarde).toString();
    }

    /** What every error must be: problem+json in Dutch, with the version, and nothing of the inside. */
    static JsonNode probleem(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        JsonNode probleem = inhoud(antwoord);
        assertThat(probleem.get("status").asInt()).isEqualTo(status);
        assertThat(probleem.get("type").asText()).isEqualTo("about:blank");
        assertThat(probleem.get("title").asText()).isNotBlank();
        assertThat(probleem.get("detail").asText()).endsWith(".");
        assertThat(antwoord.body())
                .doesNotContain(
                        "Exception", "java.", "jackson", "springframework", "nl.wijkregie", "select ", "insert ");
        return probleem;
    }

    /** An error in exactly this field with exactly this sentence. */
    static void fout(HttpResponse<String> antwoord, String veld, String melding) {
        JsonNode fouten = probleem(antwoord, 400).get("fouten");
        assertThat(fouten).as(antwoord.body()).hasSize(1);
        assertThat(fouten.get(0).get("veld").asText()).isEqualTo(veld);
        assertThat(fouten.get(0).get("melding").asText()).contains(melding).endsWith(".");
        assertThat(inhoud(antwoord).get("detail")).isEqualTo(fouten.get(0).get("melding"));
    }
}
