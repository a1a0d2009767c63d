package nl.wijkregie.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who knows the application by HTTP only: a resident without, or an employee with an account. */
public final class Loket {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int poort;
    private final @Nullable String account;
    private final Map<String, String> koppen = new LinkedHashMap<>();

    /** A resident. */
    public Loket(int poort) {
        this(poort, null, null);
    }

    private Loket(int poort, @Nullable String account, @Nullable String wachtwoord) {
        this.poort = poort;
        this.account = account;
        if (account != null) {
            String beide = account + ":" + wachtwoord;
            koppen.put(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(beide.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** An employee, with an account of the demo. */
    public Loket als(String medewerker) {
        return als(medewerker, "wijkregie");
    }

    public Loket als(String medewerker, String wachtwoord) {
        return new Loket(poort, medewerker, wachtwoord);
    }

    /** The same caller who sends one more header. */
    public Loket met(String kop, String waarde) {
        Loket ander = new Loket(poort, account, null);
        ander.koppen.putAll(koppen);
        ander.koppen.put(kop, waarde);
        return ander;
    }

    public Antwoord get(String pad) {
        return stuur("GET", pad, null);
    }

    public Antwoord post(String pad, Object inhoud) {
        return stuur("POST", pad, json(inhoud));
    }

    /** @param lichaam JSON, or null to send nothing */
    public Antwoord stuur(String methode, String pad, @Nullable String lichaam) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
        koppen.forEach(verzoek::header);
        if (lichaam != null) {
            verzoek.header("Content-Type", "application/json");
        }
        verzoek.method(
                methode,
                lichaam == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(lichaam, StandardCharsets.UTF_8));
        try {
            return new Antwoord(HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** Id of the one open task of this step, as this employee sees it. */
    public String taak(String kenmerk, String stap) {
        JsonNode gevonden = get("/engine-rest/task?processInstanceBusinessKey=" + kenmerk + "&taskDefinitionKey="
                        + stap)
                .json();
        assertThat(gevonden).as(stap + " of " + kenmerk + " for " + account).hasSize(1);
        return gevonden.get(0).get("id").asText();
    }

    /** This employee takes the task. */
    public String pakOp(String kenmerk, String stap) {
        String taak = taak(kenmerk, stap);
        Antwoord claim = post("/engine-rest/task/" + taak + "/claim", Map.of("userId", String.valueOf(account)));
        assertThat(claim.status()).as(claim.tekst()).isEqualTo(204);
        return taak;
    }

    /** This employee takes the task, when it is not theirs already, and completes it. */
    public void doe(String kenmerk, String stap, Map<String, Object> antwoorden) {
        String taak = taak(kenmerk, stap);
        if (!String.valueOf(account)
                .equals(get("/engine-rest/task/" + taak).json().path("assignee").asText())) {
            pakOp(kenmerk, stap);
        }
        Antwoord klaar = voltooi(taak, antwoorden);
        assertThat(klaar.status()).as(klaar.tekst()).isEqualTo(204);
    }

    public Antwoord voltooi(String taak, Map<String, Object> antwoorden) {
        return post("/engine-rest/task/" + taak + "/complete", Map.of("variables", variabelen(antwoorden)));
    }

    /** Answers in the form in which the engine's REST API takes them. */
    public static Map<String, Object> variabelen(Map<String, Object> antwoorden) {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        antwoorden.forEach((naam, waarde) -> {
            Map<String, Object> variabele = new LinkedHashMap<>();
            variabele.put("value", waarde);
            variabelen.put(naam, variabele);
        });
        return variabelen;
    }

    private static String json(Object inhoud) {
        try {
            return JSON.writeValueAsString(inhoud);
        } catch (JsonProcessingException fout) {
            throw new IllegalArgumentException(fout);
        }
    }

    /** What came back. */
    public record Antwoord(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String tekst() {
            return http.body();
        }

        public String kop(String naam) {
            return http.headers().firstValue(naam).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException geenJson) {
                throw new IllegalStateException(http.body(), geenJson);
            }
        }

        /** The one sentence for people, of the engine's REST API or of ours. */
        public String zin() {
            return json().path("message").asText(json().path("detail").asText());
        }
    }
}
