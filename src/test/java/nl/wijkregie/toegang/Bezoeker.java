package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Somebody who calls the application over HTTP, with or without an account. */
final class Bezoeker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String basis;
    private final CookieManager koekjes = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, String> koppen = new HashMap<>();

    Bezoeker(int poort) {
        this.basis = "http://localhost:" + poort;
    }

    static Bezoeker met(int poort, String account, String wachtwoord) {
        Bezoeker bezoeker = new Bezoeker(poort);
        bezoeker.koppen.put(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((account + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8)));
        return bezoeker;
    }

    Bezoeker metKop(String naam, String waarde) {
        koppen.put(naam, waarde);
        return this;
    }

    /** Logs in to a web app as a browser does. */
    Bezoeker meldAan(String app, String account) {
        get("/camunda/app/" + app + "/default/");
        Antwoord antwoord = stuur(
                "POST",
                "/camunda/api/admin/auth/user/default/login/" + app,
                "username=" + URLEncoder.encode(account, StandardCharsets.UTF_8) + "&password=wijkregie",
                "application/x-www-form-urlencoded",
                false);
        if (antwoord.status() != 200) {
            throw new IllegalStateException("Aanmelden van " + account + " gaf " + antwoord.status());
        }
        // The login starts a new session, and with it a new token.
        get("/camunda/app/" + app + "/default/");
        return this;
    }

    Antwoord get(String pad) {
        return stuur("GET", pad, "", "application/json", false);
    }

    Antwoord post(String pad, String json) {
        return stuur("POST", pad, json, "application/json", false);
    }

    Antwoord stuur(String methode, String pad, String lichaam, String soort, boolean inStukken) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(basis + pad));
        koppen.forEach(verzoek::header);
        koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> verzoek.header("X-XSRF-TOKEN", token));
        if (!lichaam.isEmpty()) {
            verzoek.header("Content-Type", soort);
        }
        byte[] tekens = lichaam.getBytes(StandardCharsets.UTF_8);
        verzoek.method(
                methode,
                inStukken
                        ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tekens))
                        : HttpRequest.BodyPublishers.ofByteArray(tekens));
        try {
            HttpResponse<String> antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            return new Antwoord(antwoord.statusCode(), antwoord.body(), antwoord);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    record Antwoord(int status, String tekst, HttpResponse<String> http) {

        JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException geenJson) {
                throw new IllegalStateException(tekst, geenJson);
            }
        }

        String zin() {
            return json().path("message").asText(json().path("detail").asText());
        }

        String kop(String naam) {
            return http.headers().firstValue(naam).orElse("");
        }
    }
}
