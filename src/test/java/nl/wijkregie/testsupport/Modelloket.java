package nl.wijkregie.testsupport;

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
import java.util.Map;

/** Somebody who deploys files as the button of the Modeler does. */
public final class Modelloket {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String GRENS = "een-grens-tussen-delen";

    private final int poort;
    private final String account;

    public Modelloket(int poort, String account) {
        this.poort = poort;
        this.account = account;
    }

    /** Sends the files, by the names that they have with the sender, with a reason. */
    public Antwoord stuur(String reden, Map<String, String> bestanden) {
        StringBuilder tekst = new StringBuilder();
        tekst.append(deel("deployment-name", "diagram")).append(deel("deployment-source", "Camunda Modeler"));
        tekst.append(deel("reden", reden));
        bestanden.forEach((naam, inhoud) -> tekst.append(
                        "--%s\r\nContent-Disposition: form-data; name=\"data\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                .formatted(GRENS, naam))
                .append(inhoud)
                .append("\r\n"));
        return stuurTekst(tekst.append("--").append(GRENS).append("--\r\n").toString());
    }

    private static String deel(String naam, String waarde) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(GRENS, naam, waarde);
    }

    private Antwoord stuurTekst(String tekst) {
        String wie = Base64.getEncoder().encodeToString((account + ":wijkregie").getBytes(StandardCharsets.UTF_8));
        HttpRequest verzoek = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + poort + "/engine-rest/deployment/create"))
                .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
                .header("Authorization", "Basic " + wie)
                .POST(HttpRequest.BodyPublishers.ofString(tekst, StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> antwoord =
                    HTTP.send(verzoek, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Antwoord(antwoord.statusCode(), antwoord.body());
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** What came back. */
    public record Antwoord(int status, String tekst) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(tekst);
            } catch (JsonProcessingException fout) {
                throw new IllegalStateException(tekst, fout);
            }
        }

        /** The sentence for the user. */
        public String zin() {
            return json().path("message").asText();
        }
    }
}
