package nl.wijkregie.portaal.vijand;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody who sends what no browser would. */
final class Aanvaller {

    private static final int GEDULD = 30_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int poort;

    Aanvaller(int poort) {
        this.poort = poort;
    }

    /** A text as a part of an address. */
    static String inAdres(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpResponse<String> haal(String adres) {
        return stuur(verzoek(adres).GET());
    }

    HttpResponse<String> stuur(String adres, String soort, byte[] inhoud) {
        return stuur(verzoek(adres).header("Content-Type", soort).POST(HttpRequest.BodyPublishers.ofByteArray(inhoud)));
    }

    HttpResponse<String> json(String adres, String json) {
        return stuur(adres, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder verzoek(String adres) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + adres));
    }

    HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException weg) {
            throw new IllegalStateException(weg);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** The whole answer to bytes that need not be HTTP, headers and all. */
    String ruw(String verzoek) {
        try (Socket lijn = new Socket("localhost", poort)) {
            lijn.setSoTimeout(GEDULD);
            lijn.getOutputStream().write(verzoek.getBytes(StandardCharsets.ISO_8859_1));
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException weg) {
            throw new IllegalStateException(weg);
        }
    }

    /** A GET whose address is sent as it is. */
    String ruwGet(String adres) {
        return ruw("GET " + adres + " HTTP/1.1\r\nHost: localhost:" + poort
                + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    }
}
