package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.wijkregie.initiatief.Ingediend;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The public API keeps the NLGov REST API Design Rules, also when a request is wrong")
class ApiRegelsTest extends PortaalProef {

    private static final String BODY = """
            {"titel": "Een bankje", "omschrijving": "Graag een bankje bij de speeltuin.", "wijk": "swalmen",
             "indiener": {"naam": "Kim Voorbeeld", "telefoon": "0475 123 456"}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/gemeente/",
                "/initiatieven/",
                "/initiatieven/x/",
                "/initiatieven/x/onzin",
                "/onzin",
                "/Gemeente"
            })
    @DisplayName("An unknown address and a trailing slash: 404")
    void onbekendAdres(String pad) {
        assertThat(probleem(haal(pad), 404).get("detail").asText()).startsWith("Dit adres bestaat niet.");
        assertThat(probleem(post(pad.isEmpty() ? "/" : pad, "{}"), 404)
                        .get("title")
                        .asText())
                .isEqualTo("Niet gevonden");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/initiatieven,POST",
        "DELETE,/initiatieven/x,GET",
        "PUT,/initiatieven/x/plan,POST",
        "POST,/gemeente,GET"
    })
    @DisplayName("A wrong method: 405, with the right one in Allow")
    void verkeerdeMethode(String methode, String pad, String wel) {
        HttpResponse<String> antwoord = stuur(naar(pad).method(methode, HttpRequest.BodyPublishers.noBody()));

        assertThat(probleem(antwoord, 405).get("detail").asText()).startsWith("Deze methode werkt niet op dit adres.");
        assertThat(antwoord.headers().firstValue("Allow").orElse("")).contains(wel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "onzin"})
    @DisplayName("A format we do not have: 406")
    void verkeerdFormaatGevraagd(String accept) {
        assertThat(probleem(stuur(naar("/gemeente").header("Accept", accept)), 406)
                        .get("detail")
                        .asText())
                .startsWith("Wij antwoorden alleen in JSON.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "application/problem+json",
                "onzin"
            })
    @DisplayName("A body that is no JSON: 415")
    void verkeerdFormaatGestuurd(String soort) {
        HttpResponse<String> antwoord = stuur(
                naar("/initiatieven").header("Content-Type", soort).POST(HttpRequest.BodyPublishers.ofString(BODY)));

        assertThat(probleem(antwoord, 415).get("detail").asText()).startsWith("Stuur de gegevens als JSON");
        verifyNoInteractions(intake);
    }

    @Test
    @DisplayName("A body without Content-Type: 415")
    void zonderSoort() {
        probleem(stuur(naar("/initiatieven").POST(HttpRequest.BodyPublishers.ofString(BODY))), 415);
    }

    @ParameterizedTest
    @ValueSource(ints = {256 * 1024 + 1, 1_000_000, 10_000_000})
    @DisplayName("A body over 256 KiB: 413, with and without Content-Length")
    void teGroot(int bytes) {
        byte[] body = vanGrootte(bytes);

        HttpResponse<String> metLengte = stuur(naar("/initiatieven")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        HttpResponse<String> inStukken = stuur(
                naar("/initiatieven").header("Content-Type", "application/json").POST(inStukken(body)));

        assertThat(probleem(metLengte, 413).get("detail").asText()).contains("hoogstens 256 KiB");
        probleem(inStukken, 413);
        verifyNoInteractions(intake);
    }

    @Test
    @DisplayName("A body of exactly 256 KiB is read, also in chunks")
    void precies() {
        when(intake.indienen(any())).thenReturn(new Ingediend("INI-2026-1", "geheim"));

        HttpResponse<String> antwoord = stuur(naar("/initiatieven")
                .header("Content-Type", "application/json")
                .POST(inStukken(vanGrootte(256 * 1024))));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/initiatieven/a;b=c", "//gemeente", "/initiatieven/a%2Fb", "/initiatieven/a%00b"})
    @DisplayName("An address with tricks in it: refused as a problem in Dutch")
    void vreemdAdres(String pad) {
        assertThat(probleem(haal(pad), 400).get("detail").asText()).startsWith("Dit verzoek klopt niet.");
    }

    @Test
    @DisplayName("A code in a form body is not read: it belongs in the query or the header")
    void codeNietUitFormulier() {
        HttpResponse<String> antwoord = stuur(naar("/initiatieven/INI-2026-1/intrekken")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("volgcode=geheim")));

        probleem(antwoord, 415);
        verifyNoInteractions(inzendingen);
    }

    @Test
    @DisplayName("HEAD gives the headers of GET")
    void head() {
        HttpResponse<String> antwoord = stuur(naar("/gemeente").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
    }

    private static byte[] vanGrootte(int bytes) {
        byte[] begin = BODY.getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(begin, bytes);
        Arrays.fill(body, begin.length, bytes, (byte) ' ');
        return body;
    }
}
