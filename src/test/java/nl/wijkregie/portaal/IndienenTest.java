package nl.wijkregie.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Ingediend;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.SleutelHergebruikt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

@DisplayName("ROE-A2, ROE-A5 A resident files an idea over the public API")
class IndienenTest extends PortaalProef {

    private static final String GOED = """
            {"titel": "Geveltuintjes in de straat",
             "omschrijving": "Met acht buren willen wij geveltuintjes maken in onze straat.",
             "wijk": "centrum", "buurt": "Binnenstad", "schaal": "buurt",
             "indiener": {"naam": "Sam Voorbeeld", "email": "sam@voorbeeld.nl", "telefoon": "+31 (0)6 - 12 34 56 78",
                          "postadres": "Voorbeeldstraat 1\\r\\n6041 AA Roermond", "organisatie": "Straatgroep"},
             "medestanders": 8, "gevraagdBedrag": 750.5, "hulpGewenst": true}""";

    private static final String KORT = """
            {"titel": "Een bankje", "omschrijving": "Graag een bankje bij de speeltuin.", "wijk": "swalmen",
             "indiener": {"naam": "Kim Voorbeeld", "telefoon": "0475 123 456"}}""";

    @Test
    @DisplayName("ROE-A5 given a complete idea, the answer has at once a reference and a way to follow the case")
    void bevestigtMeteen() {
        when(intake.indienen(any())).thenReturn(new Ingediend("INI-2026-1", "geheim"));
        when(volgadres.van("INI-2026-1", "geheim")).thenReturn("https://voorbeeld.nl/volg");

        HttpResponse<String> antwoord = post("/initiatieven", GOED);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/api/v1/initiatieven/INI-2026-1");
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(antwoord.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(antwoord.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(inhoud(antwoord)).isEqualTo(lees("""
                {"kenmerk": "INI-2026-1", "volgcode": "geheim", "volgUrl": "https://voorbeeld.nl/volg"}"""));
    }

    @Test
    @DisplayName("ROE-A2 everything that was filed reaches the case: amounts in cents, text trimmed, line ends equal")
    void geeftAllesDoor() {
        assertThat(ingediend(GOED))
                .isEqualTo(new NieuwInitiatief(
                        "Geveltuintjes in de straat",
                        "Met acht buren willen wij geveltuintjes maken in onze straat.",
                        "centrum",
                        "Binnenstad",
                        Schaal.BUURT,
                        new Indiener(
                                "Sam Voorbeeld",
                                "sam@voorbeeld.nl",
                                "+31612345678",
                                "Voorbeeldstraat 1\n6041 AA Roermond",
                                "Straatgroep"),
                        8,
                        75050L,
                        true,
                        Kanaal.WEBSITE,
                        null,
                        null));
    }

    @Test
    @DisplayName("Optional fields may be left out")
    void neemtGenoegenMetHetNodige() {
        NieuwInitiatief nieuw = ingediend(KORT);

        assertThat(nieuw.schaal()).isNull();
        assertThat(nieuw.gevraagdBedrag()).isNull();
        assertThat(nieuw.medestanders()).isNull();
        assertThat(nieuw.hulpGewenst()).isFalse();
    }

    static Stream<Arguments> goed() {
        return Stream.of(
                arguments("emoji", "titel", "\"Groen 🌱 en 👨‍👩‍👧 samen\""),
                arguments("accents", "titel", "\"Café ‘t Hoekje – ë, ï, ß\""),
                arguments("escaped emoji", "titel", "\"Bloemen \\uD83C\\uDF3B overal\""),
                arguments("a heart is no HTML", "titel", "\"Wij <3 onze straat\""),
                arguments("smaller than", "omschrijving", "\"Kosten < 100 euro en > 10 mensen, tabs\\ten\\nregels.\""),
                arguments("shortest title", "titel", "\"12345\""),
                arguments("longest title", "titel", tekst("t".repeat(120))),
                arguments("longest text", "omschrijving", tekst("o".repeat(5000))),
                arguments("unknown buurt", "buurt", "\"Achter de kerk\""),
                arguments("blank is missing", "buurt", "\"  \\u00a0 \""),
                arguments("null is missing", "buurt", "null"),
                arguments("beyond the wijk", "schaal", "\"wijkoverstijgend\""),
                arguments("nobody joins", "medestanders", "0"),
                arguments("no money", "gevraagdBedrag", "0"),
                arguments("trailing zeros", "gevraagdBedrag", "12.5000"),
                arguments("scientific", "gevraagdBedrag", "1.25E+2"),
                arguments("largest amount", "gevraagdBedrag", "1000000.00"),
                arguments("subdomain", "indiener.email", "\"a.b+c@mail.voorbeeld.co.nl\""),
                arguments("Belgian phone", "indiener.telefoon", "\"+32 470 12 34 56\""),
                arguments("0031", "indiener.telefoon", "\"0031-475-123456\""));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource
    @DisplayName("What real people write is accepted")
    void goed(String geval, String veld, String waarde) {
        ingediend(met(GOED, veld, waarde));
    }

    static Stream<Arguments> fout() {
        return Stream.of(
                arguments("titel", "", "Vul de titel in."),
                arguments("titel", "null", "Vul de titel in."),
                arguments("titel", "\"  \\n \"", "Vul de titel in."),
                arguments("titel", "\"\\u200b\\ufeff\"", "Vul de titel in."),
                arguments("titel", "\"Boom\"", "minstens 5 tekens"),
                arguments("titel", tekst("t".repeat(121)), "hoogstens 120 tekens voor de titel; nu zijn het er 121"),
                arguments("titel", "\"Twee\\nregels\"", "Schrijf de titel op één regel."),
                arguments("titel", "\"Bankje <script>alert(1)</script>\"", "Gebruik geen HTML in de titel."),
                arguments("titel", "\"Einde </b hier\"", "Gebruik geen HTML"),
                arguments("titel", "\"Bankje <!-- x\"", "Gebruik geen HTML"),
                arguments("titel", "\"Bankje\\u0000 hier\"", "Haal de onzichtbare tekens weg uit de titel."),
                arguments("titel", "\"Bankje\\u001b[31m\"", "onzichtbare tekens"),
                arguments("titel", "\"Bankje \\u202e txt.exe\"", "onzichtbare tekens"),
                arguments("titel", "\"Bankje \\u2066 hier\"", "onzichtbare tekens"),
                arguments("titel", "\"Bankje \\ud800 half\"", "onzichtbare tekens"),
                arguments("titel", "123456", "Vul hier tekst in, tussen aanhalingstekens."),
                arguments("titel", "true", "Vul hier tekst in"),
                arguments("titel", "{\"a\": 1}", "Vul hier tekst in"),
                arguments("titel", "[\"Bankje\"]", "Vul hier tekst in"),
                arguments("omschrijving", "\"Te kort.\"", "minstens 20 tekens"),
                arguments("omschrijving", tekst("o".repeat(5001)), "hoogstens 5000 tekens"),
                arguments("wijk", "", "Kies een van de wijken: centrum, herten, swalmen"),
                arguments("wijk", "\"Centrum\"", "Kies een van de wijken"),
                arguments("wijk", "\"maastricht\"", "Kies een van de wijken"),
                arguments("wijk", "1", "Vul hier tekst in"),
                arguments("buurt", tekst("b".repeat(121)), "hoogstens 120 tekens"),
                arguments("buurt", "\"<img src=x>\"", "geen HTML"),
                arguments("schaal", "\"land\"", "Kies een van: plek, buurt, wijk, wijkoverstijgend."),
                arguments("schaal", "\"BUURT\"", "Kies een van"),
                arguments("indiener", "", "Vul in wie u bent"),
                arguments("indiener", "\"Sam\"", "JSON-object"),
                arguments("indiener", "\"\"", "JSON-object"),
                arguments("indiener", "[]", "JSON-object"),
                arguments("indiener.naam", "", "Vul uw naam in."),
                arguments("indiener.naam", tekst("n".repeat(121)), "hoogstens 120 tekens voor uw naam"),
                arguments("indiener.naam", "\"Sam\\nBcc: x@y.nl\"", "op één regel"),
                arguments("indiener.email", "\"sam\"", "geldig e-mailadres"),
                arguments("indiener.email", "\"sam@voorbeeld\"", "geldig e-mailadres"),
                arguments("indiener.email", "\"sam@@voorbeeld.nl\"", "geldig e-mailadres"),
                arguments("indiener.email", "\"sam@voorbeeld.nl\\nBcc: x@y.nl\"", "geldig e-mailadres"),
                arguments("indiener.email", "\"Sam <sam@voorbeeld.nl>\"", "geldig e-mailadres"),
                arguments("indiener.email", "\"sam@voorbeeld.nl,x@y.nl\"", "geldig e-mailadres"),
                arguments("indiener.email", tekst("a@" + "b".repeat(60) + ".nl".repeat(80)), "geldig e-mailadres"),
                arguments("indiener.telefoon", "\"12345\"", "geldig telefoonnummer"),
                arguments("indiener.telefoon", "\"bel mij\"", "geldig telefoonnummer"),
                arguments("indiener.telefoon", "\"0612345678901\"", "geldig telefoonnummer"),
                arguments("indiener.telefoon", "612345678", "Vul hier tekst in"),
                arguments("indiener.postadres", tekst("p".repeat(301)), "hoogstens 300 tekens"),
                arguments("indiener.organisatie", tekst("o".repeat(121)), "hoogstens 120 tekens"),
                arguments("indiener.bsn", "\"123456782\"", "Dit veld kennen wij niet."),
                arguments("medestanders", "-1", "0 of meer"),
                arguments("medestanders", "100001", "hoogstens 100000"),
                arguments("medestanders", "99999999999", "heel getal"),
                arguments("medestanders", "2.5", "heel getal"),
                arguments("medestanders", "\"8\"", "heel getal"),
                arguments("medestanders", "\"\"", "heel getal"),
                arguments("medestanders", "true", "heel getal"),
                arguments("gevraagdBedrag", "-0.01", "0 euro of meer"),
                arguments("gevraagdBedrag", "1000000.01", "hoogstens 1.000.000 euro"),
                arguments("gevraagdBedrag", "0.001", "hoogstens twee cijfers voor de centen"),
                arguments("gevraagdBedrag", "1e-999", "hoogstens twee cijfers voor de centen"),
                arguments("gevraagdBedrag", "1e999999999", "hoogstens 1.000.000 euro"),
                arguments("gevraagdBedrag", "\"750.00\"", "Vul hier een getal in, zonder aanhalingstekens"),
                arguments("gevraagdBedrag", "\"\"", "Vul hier een getal in"),
                arguments("gevraagdBedrag", "{}", "Vul hier een getal in"),
                arguments("gevraagdBedrag", "false", "Vul hier een getal in"),
                arguments("hulpGewenst", "\"true\"", "true of false"),
                arguments("hulpGewenst", "\"\"", "true of false"),
                arguments("hulpGewenst", "1", "true of false"),
                arguments("titl", "\"Bankje\"", "Dit veld kennen wij niet. Controleer de naam of laat het veld weg."),
                arguments("kanaal", "\"kcc\"", "Dit veld kennen wij niet."),
                arguments("kenmerk", "\"INI-2026-1\"", "Dit veld kennen wij niet."));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource
    @DisplayName("Bad input: 400, the field, a Dutch sentence that says what to do, and nothing is registered")
    void fout(String veld, String waarde, String melding) {
        fout(post("/initiatieven", met(GOED, veld, waarde)), veld, melding);
        verifyNoInteractions(intake);
    }

    @Test
    @DisplayName("ROE-A5 without any way to reach the resident nobody can answer")
    void vraagtHoeWijUBereiken() {
        fout(
                post("/initiatieven", met(KORT, "indiener.telefoon", "")),
                "indiener.email",
                "Geef een e-mailadres, een telefoonnummer of een postadres, zodat wij u kunnen bereiken.");
        verifyNoInteractions(intake);
    }

    @Test
    @DisplayName("All errors come at once")
    void noemtAlleFouten() {
        HttpResponse<String> antwoord =
                post("/initiatieven", met(met(met(GOED, "titel", ""), "wijk", "\"x\""), "indiener.email", "\"x\""));

        assertThat(probleem(antwoord, 400).get("fouten").findValuesAsText("veld"))
                .containsExactly("indiener.email", "titel", "wijk");
        assertThat(inhoud(antwoord).get("detail").asText()).startsWith("Er zijn 3 velden niet goed ingevuld.");
    }

    static Stream<Arguments> onleesbaar() {
        String diep = "[".repeat(50) + "]".repeat(50);
        return Stream.of(
                arguments("empty body", "", "body", "Stuur de gegevens mee als JSON."),
                arguments("null", "null", "body", "Stuur de gegevens mee als JSON."),
                arguments("text", "\"hallo\"", "body", "Stuur precies één JSON-object"),
                arguments("number", "1", "body", "Stuur precies één JSON-object"),
                arguments("list", "[" + GOED + "]", "body", "Stuur precies één JSON-object"),
                arguments("two objects", GOED + GOED, "body", "Stuur precies één JSON-object"),
                arguments("no JSON", "titel=Bankje", "body", "geen geldige JSON"),
                arguments("single quotes", "{'titel': 'Bankje'}", "body", "geen geldige JSON"),
                arguments("cut off", GOED.substring(0, 120), "body", "geen geldige JSON"),
                arguments(
                        "cut off in a nested field", GOED.substring(0, GOED.indexOf("email")), "body", "geen geldige"),
                arguments("missing comma", "{\"titel\": \"Bankje\" \"wijk\": \"x\"}", "body", "geen geldige JSON"),
                arguments("NaN", "{\"gevraagdBedrag\": NaN}", "body", "geen geldige JSON"),
                arguments("twice", "{\"titel\": \"Een\", \"titel\": \"Twee\"}", "titel", "staat er twee keer in"),
                arguments(
                        "twice, nested",
                        "{\"indiener\": {\"naam\": \"A\", \"naam\": \"B\"}}",
                        "naam",
                        "staat er twee keer in"),
                arguments("too deep", "{\"titel\": " + diep + "}", "titel", "Vul hier tekst in"),
                arguments("too deep, unknown", "{\"x\": " + diep + "}", "body", "te veel niveaus"),
                arguments("too deep from the start", diep, "body", "Stuur precies één JSON-object"),
                arguments("long number", "{\"medestanders\": " + "1".repeat(2000) + "}", "body", "te lang getal"),
                arguments("long name", "{\"" + "n".repeat(60_000) + "\": 1}", "body", "te lange naam"),
                arguments("huge exponent", "{\"gevraagdBedrag\": 1e99999999999}", "gevraagdBedrag", "Controleer"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("A body that cannot be read: 400 and a Dutch sentence")
    void onleesbaar(String geval, String body, String veld, String melding) {
        fout(post("/initiatieven", body), veld, melding);
        verifyNoInteractions(intake);
    }

    @Test
    @DisplayName("Bytes that are no UTF-8: 400 and a Dutch sentence")
    void geenUtf8() {
        byte[] body = GOED.replace("Geveltuintjes", "Gev\u00e9ltuintjes").getBytes(StandardCharsets.ISO_8859_1);

        fout(
                stuur(naar("/initiatieven")
                        .header("Content-Type", "application/json")
                        .POST(inStukken(body))),
                "titel",
                "Wij kunnen dit veld niet lezen.");
    }

    @Test
    @DisplayName("A repeated request with the same key and content gives the same answer, whatever its layout")
    void herhaaltHetAntwoord() {
        when(intake.indienen(any(), eq("sleutel-1"), any())).thenReturn(new Ingediend("INI-2026-7", "geheim"));
        String andersGeschreven = met(GOED, "gevraagdBedrag", "7.505e2").replace("\":", "\" :  ");

        HttpResponse<String> eerste = stuur(postverzoek("/initiatieven", GOED).header("Idempotency-Key", "sleutel-1"));
        HttpResponse<String> tweede =
                stuur(postverzoek("/initiatieven", andersGeschreven).header("Idempotency-Key", "sleutel-1"));
        stuur(postverzoek("/initiatieven", met(GOED, "medestanders", "9")).header("Idempotency-Key", "sleutel-1"));

        assertThat(eerste.statusCode()).isEqualTo(201);
        assertThat(tweede.statusCode()).isEqualTo(201);
        assertThat(tweede.body()).isEqualTo(eerste.body());
        assertThat(tweede.headers().firstValue("Location"))
                .isEqualTo(eerste.headers().firstValue("Location"));
        ArgumentCaptor<String> hash = ArgumentCaptor.forClass(String.class);
        verify(intake, org.mockito.Mockito.times(3)).indienen(any(), eq("sleutel-1"), hash.capture());
        assertThat(hash.getAllValues().get(0))
                .matches("[0-9a-f]{64}")
                .isEqualTo(hash.getAllValues().get(1));
        assertThat(hash.getAllValues().get(2)).isNotEqualTo(hash.getAllValues().get(0));
    }

    @Test
    @DisplayName("The same key with another content: 422")
    void weigertHergebruik() {
        when(intake.indienen(any(), any(), any())).thenThrow(new SleutelHergebruikt());

        HttpResponse<String> antwoord =
                stuur(postverzoek("/initiatieven", GOED).header("Idempotency-Key", "sleutel-1"));

        assertThat(probleem(antwoord, 422).get("fouten")).isEqualTo(lees("""
                [{"veld": "Idempotency-Key",
                  "melding": "Deze Idempotency-Key hoort bij een ander verzoek. Gebruik een nieuwe sleutel."}]"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "met spatie", "tab\there"})
    @DisplayName("A key that is no visible ASCII: 400")
    void weigertVreemdeSleutel(String sleutel) {
        fout(
                stuur(postverzoek("/initiatieven", GOED).header("Idempotency-Key", sleutel)),
                "Idempotency-Key",
                "1 tot en met 200 letters, cijfers of leestekens");
        verifyNoInteractions(intake);
    }

    @Test
    @DisplayName("A key of 200 characters is the longest")
    void begrenstSleutel() {
        when(intake.indienen(any(), any(), any())).thenReturn(new Ingediend("INI-2026-7", "geheim"));

        assertThat(stuur(postverzoek("/initiatieven", GOED).header("Idempotency-Key", "k".repeat(200)))
                        .statusCode())
                .isEqualTo(201);
        fout(
                stuur(postverzoek("/initiatieven", GOED).header("Idempotency-Key", "k".repeat(201))),
                "Idempotency-Key",
                "1 tot en met 200");
    }

    @Test
    @DisplayName("Who cannot read JSON gets no case: the answer is refused before anything is registered")
    void registreertNietsZonderLeesbaarAntwoord() {
        probleem(stuur(postverzoek("/initiatieven", GOED).header("Accept", "text/html")), 406);
        verifyNoInteractions(intake);
    }

    private NieuwInitiatief ingediend(String json) {
        when(intake.indienen(any())).thenReturn(new Ingediend("INI-2026-1", "geheim"));
        HttpResponse<String> antwoord = post("/initiatieven", json);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        ArgumentCaptor<NieuwInitiatief> nieuw = ArgumentCaptor.forClass(NieuwInitiatief.class);
        verify(intake).indienen(nieuw.capture());
        return nieuw.getValue();
    }
}
