package nl.wijkregie.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A resident on the site whose browser has no scripts and keeps no cookies; follows no redirect by itself. */
public final class Sitebezoeker {

    private static final Pattern BEWIJS = Pattern.compile("name=\"bewijs\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern MERK = Pattern.compile("name=\"bijlagenmerk\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("type=\"hidden\" name=\"volgcode\" value=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String basis;

    public Sitebezoeker(int poort) {
        basis = "http://localhost:" + poort;
    }

    public Pagina open(String pad) {
        return stuur(HttpRequest.newBuilder(URI.create(basis + pad)).GET());
    }

    /** Sends a form as it is, without what the page itself would send along. */
    public Pagina verstuur(String pad, Map<String, String> velden) {
        String lichaam = velden.entrySet().stream()
                .map(veld -> tekst(veld.getKey()) + "=" + tekst(veld.getValue()))
                .collect(Collectors.joining("&"));
        return stuur(HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(lichaam)));
    }

    /** Fills in the form of a page and sends it, with its hidden fields. */
    public Pagina verstuur(Pagina formulier, String pad, Map<String, String> velden) {
        Map<String, String> alles = new LinkedHashMap<>(velden);
        alles.putIfAbsent("bewijs", formulier.bewijs());
        formulier.volgcode().ifPresent(code -> alles.putIfAbsent("volgcode", code));
        return verstuur(pad, alles);
    }

    /** The same with one file, as a form with files is sent. */
    public Pagina verstuurMetBestand(
            Pagina formulier, String pad, Map<String, String> velden, String naam, byte[] bestand) {
        Map<String, String> alles = new LinkedHashMap<>(velden);
        alles.putIfAbsent("bewijs", formulier.bewijs());
        formulier.volgcode().ifPresent(code -> alles.putIfAbsent("volgcode", code));
        ByteArrayOutputStream lichaam = new ByteArrayOutputStream();
        alles.forEach((veld, waarde) -> lichaam.writeBytes(
                ("--grens\r\nContent-Disposition: form-data; name=\"" + veld + "\"\r\n\r\n" + waarde + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        lichaam.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"bijlagen\"; filename=\"" + naam
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        lichaam.writeBytes(bestand);
        lichaam.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return stuur(HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(HttpRequest.BodyPublishers.ofByteArray(lichaam.toByteArray())));
    }

    /** Sends a form with files. */
    public Pagina verstuur(String pad, Meerdelig formulier) {
        return stuur(formulier.als(HttpRequest.newBuilder(URI.create(basis + pad))));
    }

    private Pagina stuur(HttpRequest.Builder verzoek) {
        try {
            return new Pagina(http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private static String tekst(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Pagina(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String html() {
            return http.body();
        }

        public String kop(String naam) {
            return http.headers().firstValue(naam).orElse("");
        }

        /** Path and query that a redirect leads to. */
        public String naar() {
            URI adres = URI.create(kop("Location"));
            return adres.getRawPath() + (adres.getRawQuery() == null ? "" : "?" + adres.getRawQuery());
        }

        /** The words on the page, without its markup. */
        public String tekst() {
            return html().replaceAll("(?s)<head>.*?</head>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
                    .replaceAll("[\\s\\u00a0]+", " ");
        }

        /** The mark of the form on this page. */
        public String bewijs() {
            Matcher bewijs = BEWIJS.matcher(html());
            assertThat(bewijs.find()).as("a form in " + html()).isTrue();
            return bewijs.group(1);
        }

        /** The mark of the files of the form on this page. */
        public String bijlagenmerk() {
            Matcher merk = MERK.matcher(html());
            assertThat(merk.find()).as("a field for files in " + html()).isTrue();
            return merk.group(1);
        }

        java.util.Optional<String> volgcode() {
            Matcher code = CODE.matcher(html());
            return code.find() ? java.util.Optional.of(code.group(1)) : java.util.Optional.empty();
        }
    }
}
