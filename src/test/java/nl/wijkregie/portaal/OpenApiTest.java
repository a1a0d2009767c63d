package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the API tells everything that a caller needs")
class OpenApiTest extends PortaalProef {

    private JsonNode api;

    @BeforeEach
    void haalBeschrijving() {
        HttpResponse<String> antwoord = stuur(naar("/openapi.json").header("Origin", "https://elders.voorbeeld.nl"));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        api = inhoud(antwoord);
    }

    @Test
    @DisplayName("It lists every address and method, below the version in the server's address")
    void alleAdressen() {
        Set<String> gevonden = new TreeSet<>();
        api.get("paths")
                .fields()
                .forEachRemaining(pad -> pad.getValue()
                        .fieldNames()
                        .forEachRemaining(methode -> gevonden.add(methode.toUpperCase() + " " + pad.getKey())));

        assertThat(api.get("servers").get(0).get("url").asText()).isEqualTo("/api/v1");
        assertThat(gevonden)
                .containsExactlyInAnyOrder(
                        "POST /initiatieven",
                        "GET /initiatieven/{kenmerk}",
                        "POST /initiatieven/{kenmerk}/aanvulling",
                        "POST /initiatieven/{kenmerk}/plan",
                        "POST /initiatieven/{kenmerk}/verantwoording",
                        "POST /initiatieven/{kenmerk}/intrekken",
                        "POST /initiatieven/{kenmerk}/bijlagen",
                        "GET /gemeente",
                        "GET /wijkbudgetten",
                        "GET /goede-voorbeelden",
                        "GET /wijkagendas");
    }

    @Test
    @DisplayName("It tells who is responsible, the version and the licence")
    void info() {
        assertThat(api.get("openapi").asText()).startsWith("3.");
        assertThat(api.get("info").get("version").asText()).isEqualTo("1.0.0");
        assertThat(api.get("info").get("contact").get("name").asText()).isEqualTo("Gemeente Roermond");
        assertThat(api.get("info").get("license").get("name").asText()).isEqualTo("EUPL-1.2");
    }

    @Test
    @DisplayName("Every call describes its errors as problem+json and carries the version")
    void fouten() {
        alleBewerkingen().forEach(bewerking -> {
            assertThat(bewerking.get("summary").asText()).isNotBlank();
            assertThat(namen(bewerking.get("responses"))).contains("406", "500");
        });
        assertThat(namen(bewerking("/initiatieven", "post").get("responses")))
                .contains("201", "400", "413", "415", "422", "429");
        assertThat(namen(bewerking("/initiatieven/{kenmerk}/plan", "post").get("responses")))
                .contains("202", "400", "404", "409", "413", "415", "429");
        assertThat(namen(bewerking("/initiatieven/{kenmerk}/bijlagen", "post").get("responses")))
                .contains("201", "400", "404", "409", "413", "415", "503");
        assertThat(namen(bewerking("/initiatieven/{kenmerk}/bijlagen", "post")
                        .get("requestBody")
                        .get("content")))
                .containsExactly("multipart/form-data");
        assertThat(namen(bewerking("/initiatieven/{kenmerk}", "get").get("responses")))
                .contains("200", "404", "429");
        assertThat(namen(bewerking("/wijkbudgetten", "get").get("responses"))).contains("200", "400");
        assertThat(namen(bewerking("/wijkagendas", "get").get("responses"))).contains("200", "400");
        assertThat(api.get("components").get("responses")).allSatisfy(antwoord -> {
            assertThat(namen(antwoord.get("content"))).containsExactly("application/problem+json");
            assertThat(namen(antwoord.get("headers"))).contains("API-Version");
        });
        assertThat(namen(api.get("components").get("schemas"))).contains("Probleem", "Fout", "NieuwInitiatief", "Plan");
    }

    @Test
    @DisplayName("It describes Idempotency-Key, and the code in header and address")
    void headers() {
        assertThat(parameters("/initiatieven", "post")).containsExactly("header Idempotency-Key");
        assertThat(parameters("/initiatieven/{kenmerk}", "get"))
                .containsExactlyInAnyOrder("path kenmerk", "query volgcode", "header X-Volgcode");
        assertThat(parameters("/initiatieven/{kenmerk}/intrekken", "post"))
                .containsExactlyInAnyOrder("path kenmerk", "query volgcode", "header X-Volgcode");
    }

    @Test
    @DisplayName("Every field has a Dutch description, and required fields are marked")
    void velden() {
        JsonNode nieuw = api.get("components").get("schemas").get("NieuwInitiatief");

        assertThat(nieuw.get("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("titel", "omschrijving", "wijk", "indiener");
        assertThat(nieuw.get("properties").get("titel").get("maxLength").asInt())
                .isEqualTo(120);
        assertThat(nieuw.get("properties").get("medestanders").get("type").asText())
                .isEqualTo("integer");
        assertThat(nieuw.get("properties").get("gevraagdBedrag").get("type").asText())
                .isEqualTo("number");
    }

    @Test
    @DisplayName("It describes the amounts of a pot as numbers, and the year as optional")
    void potten() {
        JsonNode jaar = bewerking("/wijkbudgetten", "get").get("parameters").get(0);
        JsonNode pot = api.get("components").get("schemas").get("Pot").get("properties");

        assertThat(jaar.get("name").asText()).isEqualTo("jaar");
        assertThat(jaar.get("required").asBoolean()).isFalse();
        assertThat(jaar.get("schema").get("type").asText()).isEqualTo("integer");
        assertThat(namen(pot))
                .containsExactlyInAnyOrder(
                        "jaar", "wijk", "pot", "toegekend", "gereserveerd", "besteed", "vrij", "vervallen");
        assertThat(pot.get("vrij").get("type").asText()).isEqualTo("number");
        assertThat(pot)
                .allSatisfy(veld -> assertThat(veld.get("description").asText()).endsWith("."));
    }

    private List<String> parameters(String pad, String methode) {
        return bewerking(pad, methode).get("parameters").findParents("name").stream()
                .map(parameter -> parameter.get("in").asText() + " "
                        + parameter.get("name").asText())
                .toList();
    }

    private JsonNode bewerking(String pad, String methode) {
        return api.get("paths").get(pad).get(methode);
    }

    private List<JsonNode> alleBewerkingen() {
        return api.get("paths").findParents("operationId");
    }

    private static Set<String> namen(JsonNode object) {
        Set<String> namen = new TreeSet<>();
        object.fieldNames().forEachRemaining(namen::add);
        return namen;
    }
}
