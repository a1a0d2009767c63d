package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.OnbekendeZaak;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;

@DisplayName("ROE-C1, ROE-D4, ROE-E4, ROE-A4 A resident sends what belongs to the case")
class InzendenTest extends PortaalProef {

    private static final String PLAN = """
            {"toelichting": "Wij planten samen.", "planning": "April: planten.",
             "begroting": [{"post": "Planten", "bedrag": 300}, {"post": "Grond", "bedrag": 150.50}],
             "gevraagdeBijdrage": 450.50,
             "rekening": {"iban": "nl91 abna 0417 1643 00", "tenNameVan": "S. Voorbeeld"}}""";

    private static final String VERANTWOORDING = """
            {"verslag": "Het is gelukt.", "werkelijkeKosten": 438.25, "toestemmingVoorbeeld": true}""";

    @Test
    @DisplayName("ROE-C1 a supplement goes to the case: 202")
    void aanvulling() {
        HttpResponse<String> antwoord = post(
                "/initiatieven/INI-2026-1/aanvulling?volgcode=geheim", "{\"tekst\": \" Ook de school doet mee. \"}");

        ontvangen(antwoord);
        verify(zaakbeelden).controleer("INI-2026-1", "geheim");
        verify(inzendingen).aanvullen("INI-2026-1", "Ook de school doet mee.", true, null);
    }

    @Test
    @DisplayName("DHE-1 given a supplement that asks no answer, then it waits for none")
    void geenAntwoordNodig() {
        assertThat(post(
                                "/initiatieven/INI-2026-1/aanvulling?volgcode=C",
                                "{\"tekst\": \"Hier is ons plan.\", \"antwoordGewenst\": false}")
                        .statusCode())
                .isEqualTo(202);

        verify(inzendingen).aanvullen("INI-2026-1", "Hier is ons plan.", false, null);
    }

    @Test
    @DisplayName("ROE-D4 the plan reaches the case with its budget in cents and its account number compact: 202")
    void plan() {
        ontvangen(post("/initiatieven/INI-2026-1/plan?volgcode=geheim", PLAN));

        verify(inzendingen)
                .planIndienen(
                        "INI-2026-1",
                        new Plan(
                                "Wij planten samen.",
                                "April: planten.",
                                List.of(new Begrotingspost("Planten", 30000), new Begrotingspost("Grond", 15050)),
                                45050,
                                new Rekening("NL91ABNA0417164300", "S. Voorbeeld")),
                        null);
    }

    @Test
    @DisplayName("ROE-E4 the account of the resident reaches the case: 202")
    void verantwoording() {
        ontvangen(post("/initiatieven/INI-2026-1/verantwoording?volgcode=geheim", VERANTWOORDING));

        verify(inzendingen).verantwoorden("INI-2026-1", new Verantwoording("Het is gelukt.", 43825, true, null), null);
    }

    @Test
    @DisplayName("ROE-A4 the resident withdraws, with a reason or without a body: 202")
    void intrekken() {
        ontvangen(post("/initiatieven/INI-2026-1/intrekken?volgcode=geheim", "{\"reden\": \"Wij verhuizen.\"}"));
        verify(inzendingen).intrekken("INI-2026-1", "Wij verhuizen.", null);

        ontvangen(stuur(
                naar("/initiatieven/INI-2026-2/intrekken?volgcode=geheim").POST(HttpRequest.BodyPublishers.noBody())));
        verify(inzendingen).intrekken("INI-2026-2", null, null);
    }

    @Test
    @DisplayName("The code may come in the header, and then counts before the one in the address")
    void codeInHeader() {
        ontvangen(stuur(postverzoek("/initiatieven/INI-2026-1/aanvulling?volgcode=oud", "{\"tekst\": \"Vraag?\"}")
                .header("X-Volgcode", "geheim")));

        verify(zaakbeelden).controleer("INI-2026-1", "geheim");
    }

    static Stream<Arguments> fout() {
        String posten = IntStream.range(0, 51)
                .mapToObj(nummer -> "{\"post\": \"Post\", \"bedrag\": 10}")
                .collect(Collectors.joining(",", "[", "]"));
        return Stream.of(
                arguments("aanvulling", "{}", "tekst", "Vul de tekst in."),
                arguments("aanvulling", "{\"tekst\": \" \"}", "tekst", "Vul de tekst in."),
                arguments("aanvulling", "{\"tekst\": 5}", "tekst", "Vul hier tekst in"),
                arguments("aanvulling", "\"tekst\"", "body", "JSON-object"),
                arguments("aanvulling", "", "body", "Stuur de gegevens mee als JSON."),
                arguments("aanvulling", met("{}", "tekst", tekst("a".repeat(5001))), "tekst", "hoogstens 5000"),
                arguments("aanvulling", "{\"tekst\": \"<a href=x>\"}", "tekst", "geen HTML"),
                arguments("plan", met(PLAN, "toelichting", ""), "toelichting", "Vul de toelichting in."),
                arguments("plan", met(PLAN, "planning", "\"\""), "planning", "Vul de planning in."),
                arguments("plan", met(PLAN, "begroting", ""), "begroting", "Stuur een begroting mee."),
                arguments("plan", met(PLAN, "begroting", "{}"), "begroting", "Stuur hier een lijst"),
                arguments("plan", met(PLAN, "begroting", posten), "begroting", "hoogstens 50 regels"),
                arguments("plan", met(PLAN, "begroting", "[null]"), "begroting[0]", "Vul deze regel"),
                arguments(
                        "plan", met(PLAN, "begroting", "[{\"post\": \"A\"}]"), "begroting[0].bedrag", "Vul het bedrag"),
                arguments(
                        "plan",
                        met(PLAN, "begroting", "[{\"post\": \"A\", \"bedrag\": 1}, {\"post\": \"B\", \"bedrag\": -1}]"),
                        "begroting[1].bedrag",
                        "0 euro of meer"),
                arguments(
                        "plan",
                        met(PLAN, "begroting", "[{\"post\": \"A\", \"bedrag\": \"1\"}]"),
                        "begroting[0].bedrag",
                        "Vul hier een getal in"),
                arguments(
                        "plan",
                        met(PLAN, "begroting", "[{\"bedrag\": 500}]"),
                        "begroting[0].post",
                        "Vul de naam van de post in."),
                arguments("plan", met(PLAN, "gevraagdeBijdrage", ""), "gevraagdeBijdrage", "Vul de gevraagde bijdrage"),
                arguments(
                        "plan",
                        met(PLAN, "gevraagdeBijdrage", "450.51"),
                        "gevraagdeBijdrage",
                        "De gevraagde bijdrage is hoger dan wat het kost."),
                arguments("plan", met(PLAN, "begroting", "[]"), "gevraagdeBijdrage", "hoger dan wat het kost"),
                arguments("plan", met(PLAN, "rekening.iban", "\"NL00ABNA0417164300\""), "rekening.iban", "IBAN"),
                arguments("plan", met(PLAN, "rekening.iban", "\"12345\""), "rekening.iban", "IBAN"),
                arguments("plan", met(PLAN, "rekening.iban", ""), "rekening.iban", "IBAN"),
                arguments("plan", met(PLAN, "rekening.tenNameVan", ""), "rekening.tenNameVan", "rekeninghouder"),
                arguments("plan", met(PLAN, "soort", "1"), "soort", "kennen wij niet"),
                arguments("verantwoording", met(VERANTWOORDING, "verslag", ""), "verslag", "Vul het verslag in."),
                arguments("verantwoording", met(VERANTWOORDING, "werkelijkeKosten", ""), "werkelijkeKosten", "Vul de"),
                arguments(
                        "verantwoording",
                        met(VERANTWOORDING, "werkelijkeKosten", "1.999"),
                        "werkelijkeKosten",
                        "twee cijfers"),
                arguments(
                        "verantwoording",
                        met(VERANTWOORDING, "toestemmingVoorbeeld", ""),
                        "toestemmingVoorbeeld",
                        "true of false"),
                arguments(
                        "verantwoording",
                        met(VERANTWOORDING, "toestemmingVoorbeeld", "\"ja\""),
                        "toestemmingVoorbeeld",
                        "true of false"),
                arguments("intrekken", met("{}", "reden", tekst("r".repeat(2001))), "reden", "hoogstens 2000"),
                arguments("intrekken", "{\"reden\": 1}", "reden", "Vul hier tekst in"),
                arguments("intrekken", "{\"waarom\": \"x\"}", "waarom", "kennen wij niet"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    @DisplayName("Bad input: 400, the field, a Dutch sentence that says what to do, and nothing is written")
    void fout(String soort, String body, String veld, String melding) {
        fout(post("/initiatieven/INI-2026-1/" + soort + "?volgcode=geheim", body), veld, melding);
        verifyNoInteractions(inzendingen);
    }

    @Test
    @DisplayName("A plan that costs nothing and asks nothing is a plan")
    void planZonderGeld() {
        ontvangen(post(
                "/initiatieven/INI-2026-1/plan?volgcode=geheim",
                met(met(met(PLAN, "begroting", "[]"), "gevraagdeBijdrage", "0"), "rekening", "")));
    }

    @Test
    @DisplayName("A thousand wrong lines give an answer that a person can read")
    void begrenstDeFouten() {
        String posten = "[" + "{},".repeat(5000) + "{}]";
        HttpResponse<String> antwoord =
                post("/initiatieven/INI-2026-1/plan?volgcode=geheim", met(PLAN, "begroting", posten));

        assertThat(probleem(antwoord, 400).get("fouten")).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"plan", "verantwoording", "aanvulling", "intrekken"})
    @DisplayName("When the case does not wait for it: 409 with what to do")
    void wachtHierNietOp(String soort) {
        ZaakWachtHierNietOp fout = new ZaakWachtHierNietOp("Wij vragen dit nu niet van u. Stuur het als aanvulling.");
        doThrow(fout).when(inzendingen).planIndienen(any(), any(), any());
        doThrow(fout).when(inzendingen).verantwoorden(any(), any(), any());
        doThrow(fout).when(inzendingen).aanvullen(any(), any(), anyBoolean(), any());
        doThrow(fout).when(inzendingen).intrekken(any(), any(), any());

        HttpResponse<String> antwoord = post("/initiatieven/INI-2026-1/" + soort + "?volgcode=geheim", body(soort));

        assertThat(probleem(antwoord, 409).get("detail").asText()).isEqualTo(fout.getMessage());
    }

    @Test
    @DisplayName("When two send at the same moment, the second is asked to try again: 409")
    void tegelijk() {
        doThrow(new OptimisticLockingFailureException("row 5"))
                .when(inzendingen)
                .planIndienen(any(), any(), any());

        HttpResponse<String> antwoord = post("/initiatieven/INI-2026-1/plan?volgcode=geheim", PLAN);

        assertThat(probleem(antwoord, 409).get("detail").asText()).contains("Probeer het nog een keer.");
    }

    @ParameterizedTest
    @CsvSource({"plan", "verantwoording", "aanvulling", "intrekken"})
    @DisplayName("An unknown reference, a wrong code and no code give the same 404, and nothing is written")
    void onbekend(String soort) {
        when(zaakbeelden.controleer(any(), any())).thenThrow(new OnbekendeZaak());

        HttpResponse<String> onbekend = post("/initiatieven/INI-1999-1/" + soort + "?volgcode=geheim", body(soort));
        HttpResponse<String> verkeerd = post("/initiatieven/INI-2026-1/" + soort + "?volgcode=fout", body(soort));
        HttpResponse<String> zonder = post("/initiatieven/INI-2026-1/" + soort, body(soort));

        assertThat(probleem(onbekend, 404).get("detail").asText())
                .isEqualTo("Deze zaak is niet gevonden. Controleer het kenmerk en de volgcode.");
        assertThat(verkeerd.body()).isEqualTo(onbekend.body());
        assertThat(zonder.body()).isEqualTo(onbekend.body());
        verify(zaakbeelden).controleer("INI-2026-1", "");
        verifyNoInteractions(inzendingen);
    }

    private static String body(String soort) {
        return switch (soort) {
            case "plan" -> PLAN;
            case "verantwoording" -> VERANTWOORDING;
            case "aanvulling" -> "{\"tekst\": \"Een vraag.\"}";
            default -> "{}";
        };
    }

    private static void ontvangen(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(202);
        assertThat(antwoord.body()).isEmpty();
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(antwoord.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }
}
