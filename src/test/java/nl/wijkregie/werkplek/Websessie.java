package nl.wijkregie.werkplek;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Meerdelig;

/** A browser's session with the web apps, as far as HTTP goes. */
public class Websessie {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String basis;

    public Websessie(int poort) {
        basis = "http://localhost:" + poort;
    }

    /** Logs in to an app of the engine; the test fails when the account is refused. */
    public Websessie aangemeld(String account, String app) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = probeerAanTeMelden(account, app);
        if (antwoord.statusCode() != 200) {
            throw new AssertionError("login of " + account + ": " + antwoord.statusCode() + " " + antwoord.body());
        }
        haal("/camunda/app/" + app + "/default/");
        return this;
    }

    /** The answer to a login, also when the app is not for this account. */
    public HttpResponse<String> probeerAanTeMelden(String account, String app)
            throws IOException, InterruptedException {
        haal("/camunda/app/welcome/default/");
        return client.send(
                HttpRequest.newBuilder(URI.create(basis + "/camunda/api/admin/auth/user/default/login/" + app))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", token())
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + account + "&password=wijkregie"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(basis + pad)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> haalBestand(String pad) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(basis + pad)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Posts with the token, or without one when it is empty. */
    public HttpResponse<String> stuur(String pad, String token) throws IOException, InterruptedException {
        HttpRequest.Builder verzoek =
                HttpRequest.newBuilder(URI.create(basis + pad)).POST(HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) {
            verzoek.header("X-XSRF-TOKEN", token);
        }
        return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts JSON with the token, or without one when it is empty. */
    public HttpResponse<String> stuurJson(String pad, String token, String json)
            throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            verzoek.header("X-XSRF-TOKEN", token);
        }
        return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form with files and the token, or without one when it is empty. */
    public HttpResponse<String> stuurBestanden(String pad, String token, Meerdelig formulier)
            throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = formulier.als(HttpRequest.newBuilder(URI.create(basis + pad)));
        if (!token.isEmpty()) {
            verzoek.header("X-XSRF-TOKEN", token);
        }
        return client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form as a browser without JavaScript does. */
    public HttpResponse<String> dien(String pad, String... namenEnWaarden) throws IOException, InterruptedException {
        return client.send(formulier(pad, namenEnWaarden).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts a form as a script of ours does, with the token in its header. */
    public HttpResponse<String> dienMetToken(String pad, String... namenEnWaarden)
            throws IOException, InterruptedException {
        return client.send(
                formulier(pad, namenEnWaarden).header("X-XSRF-TOKEN", token()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder formulier(String pad, String... namenEnWaarden) {
        StringJoiner velden = new StringJoiner("&");
        for (int plek = 0; plek < namenEnWaarden.length; plek += 2) {
            velden.add(
                    namenEnWaarden[plek] + "=" + URLEncoder.encode(namenEnWaarden[plek + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(velden.toString()));
    }

    /** The token in the form of a page. */
    public static String formuliertoken(HttpResponse<String> pagina) {
        Matcher veld = Pattern.compile("name=\"xsrf-token\" value=\"([^\"]+)\"").matcher(pagina.body());
        if (!veld.find()) {
            throw new AssertionError("no form with a token: " + pagina.body());
        }
        return veld.group(1);
    }

    /** Token against forged requests that the web apps gave last. */
    public String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .reduce((eerder, later) -> later)
                .orElse("");
    }
}
