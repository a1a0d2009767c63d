package nl.wijkregie.engine.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormuliercontroleTest {

    private static final Map<String, Object> GEGEVENS =
            Map.of("wijken", List.of(Map.of("label", "Swalmen", "value", "swalmen")));

    static Formulier formulier() {
        return lees("""
                {"id":"f","components":[
                 {"type":"text","text":"# Uitleg"},
                 {"type":"expression","key":"som","expression":"=1"},
                 {"type":"textfield","key":"titel","label":"Wat is de titel?","validate":{"required":true,"minLength":5,"maxLength":20}},
                 {"type":"textarea","key":"reden","label":"Waarom?"},
                 {"type":"textfield","key":"mail","label":"E-mail","validate":{"validationType":"email"}},
                 {"type":"textfield","key":"telefoon","label":"Telefoon","validate":{"validationType":"phone"}},
                 {"type":"textfield","key":"code","label":"Code","validate":{"pattern":"^[A-Z]{2}$"}},
                 {"type":"number","key":"aantal","label":"Hoeveel?","decimalDigits":0,"validate":{"min":1,"max":100}},
                 {"type":"number","key":"bedrag","label":"Bedrag","decimalDigits":2,"serializeToString":true},
                 {"type":"number","key":"maat","label":"Maat"},
                 {"type":"checkbox","key":"hulp","label":"Hulp nodig?"},
                 {"type":"checkbox","key":"gezien","label":"Gezien?","defaultValue":true,"validate":{"required":true}},
                 {"type":"radio","key":"haalbaar","label":"Haalbaar?","values":[{"label":"Ja","value":true},{"label":"Nee","value":false}],"defaultValue":true},
                 {"type":"select","key":"wijk","label":"Wijk","valuesKey":"wijken"},
                 {"type":"datetime","key":"vanaf","subtype":"date","dateLabel":"Vanaf"},
                 {"type":"datetime","key":"hoelaat","subtype":"time","timeLabel":"Hoe laat"},
                 {"type":"checklist","key":"lijst","label":"Welke?","values":[{"label":"Een","value":"een"},{"label":"Twee","value":"twee"}]},
                 {"type":"textfield","key":"kenmerk","label":"Kenmerk","readonly":true},
                 {"type":"group","conditional":{"hide":"=not(haalbaar = false)"},"components":[
                   {"type":"textarea","key":"toelichting","label":"Waarom niet?","validate":{"required":true}},
                   {"type":"number","key":"kans","label":"Kans"},
                   {"type":"checkbox","key":"streng","label":"Streng?"},
                   {"type":"textfield","key":"diep","label":"Diep","conditional":{"hide":"=not(streng = true)"}}]}
                ]}""");
    }

    private static Formulier lees(String json) {
        return Formulierlezer.lees("f.form", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> goed() {
        return new HashMap<>(Map.of("titel", "Een bankje"));
    }

    private static Antwoorden met(String veld, Object waarde) {
        Map<String, Object> invoer = goed();
        invoer.put(veld, waarde);
        return Formuliercontrole.controleer(formulier(), invoer, GEGEVENS);
    }

    private static OngeldigeInvoer fout(Map<String, Object> invoer) {
        return catchThrowableOfType(
                OngeldigeInvoer.class, () -> Formuliercontrole.controleer(formulier(), invoer, GEGEVENS));
    }

    static Stream<Arguments> slechteInvoer() {
        return Stream.of(
                arguments("titel", null, "Vul bij ‘Wat is de titel?’ een tekst in."),
                arguments("titel", "   \n ", "Vul bij ‘Wat is de titel?’ een tekst in."),
                arguments("titel", "\u200b\u200b \u00a0", "Vul bij ‘Wat is de titel?’ een tekst in."),
                arguments("titel", 12, "Vul bij ‘Wat is de titel?’ een tekst in."),
                arguments("titel", true, "Vul bij ‘Wat is de titel?’ een tekst in."),
                arguments("titel", Map.of("a", 1), "Vul bij ‘Wat is de titel?’ een tekst in."),
                arguments("titel", "kort", "Schrijf bij ‘Wat is de titel?’ meer: minstens 5 tekens."),
                arguments("titel", "x".repeat(21), "Maak de tekst bij ‘Wat is de titel?’ korter: hoogstens 20 tekens."),
                arguments("titel", "Een\nbankje", "Zet de tekst bij ‘Wat is de titel?’ op één regel."),
                arguments(
                        "reden", "x".repeat(10_000_000), "Maak de tekst bij ‘Waarom?’ korter: hoogstens 5000 tekens."),
                arguments("reden", "x".repeat(5_001), "Maak de tekst bij ‘Waarom?’ korter: hoogstens 5000 tekens."),
                arguments("reden", "a\u0000b", onzichtbaar("Waarom?")),
                arguments("reden", "a\u0007b", onzichtbaar("Waarom?")),
                arguments("reden", "a\u0085b", onzichtbaar("Waarom?")),
                arguments("reden", "a\u202eb", onzichtbaar("Waarom?")),
                arguments("reden", "a\u2066b", onzichtbaar("Waarom?")),
                arguments("reden", "a\ud83db", onzichtbaar("Waarom?")),
                arguments("reden", "<script>", "Gebruik bij ‘Waarom?’ gewone tekst, zonder HTML-codes zoals <b>."),
                arguments("reden", "a</p>", "Gebruik bij ‘Waarom?’ gewone tekst, zonder HTML-codes zoals <b>."),
                arguments("reden", "<!-- x", "Gebruik bij ‘Waarom?’ gewone tekst, zonder HTML-codes zoals <b>."),
                arguments("mail", "geen adres", "Vul bij ‘E-mail’ een geldig e-mailadres in, zoals naam@voorbeeld.nl."),
                arguments(
                        "telefoon", "bel maar", "Vul bij ‘Telefoon’ een geldig telefoonnummer in, zoals 0475 123 456."),
                arguments("code", "abc", "Verbeter wat bij ‘Code’ staat: de vorm klopt niet."),
                arguments("aantal", "12", "Vul bij ‘Hoeveel?’ een getal in."),
                arguments("aantal", "twaalf", "Vul bij ‘Hoeveel?’ een getal in."),
                arguments("aantal", true, "Vul bij ‘Hoeveel?’ een getal in."),
                arguments("aantal", 1.5, "Vul bij ‘Hoeveel?’ een heel getal in."),
                arguments("aantal", 0, "Vul bij ‘Hoeveel?’ 1 of meer in."),
                arguments("aantal", 101, "Vul bij ‘Hoeveel?’ hoogstens 100 in."),
                arguments("maat", Double.NaN, "Vul bij ‘Maat’ een getal in."),
                arguments("maat", Double.POSITIVE_INFINITY, "Vul bij ‘Maat’ een getal in."),
                arguments("maat", 1e300, "Vul bij ‘Maat’ een getal met minder cijfers in."),
                arguments("bedrag", "1.000", "Vul bij ‘Bedrag’ het getal in zonder punt voor duizend, zoals 1000."),
                arguments("bedrag", "12.345", "Vul bij ‘Bedrag’ een getal in met hoogstens 2 cijfers achter de komma."),
                arguments("bedrag", "€ 12", "Vul bij ‘Bedrag’ een getal in."),
                arguments("bedrag", "1e9", "Vul bij ‘Bedrag’ een getal in."),
                arguments("hulp", "ja", "Zet bij ‘Hulp nodig?’ een vinkje, of juist niet."),
                arguments("hulp", 1, "Zet bij ‘Hulp nodig?’ een vinkje, of juist niet."),
                arguments("gezien", false, "Zet bij ‘Gezien?’ een vinkje."),
                arguments("haalbaar", "misschien", "Kies bij ‘Haalbaar?’ een van de antwoorden."),
                arguments("haalbaar", "true", "Kies bij ‘Haalbaar?’ een van de antwoorden."),
                arguments("wijk", "atlantis", "Kies bij ‘Wijk’ een van de antwoorden."),
                arguments("vanaf", "2026-02-30", "Vul bij ‘Vanaf’ een datum in."),
                arguments("vanaf", "morgen", "Vul bij ‘Vanaf’ een datum in."),
                arguments("vanaf", 20260101, "Vul bij ‘Vanaf’ een datum in."),
                arguments("hoelaat", "25:00", "Vul bij ‘Hoe laat’ een tijd in, zoals 14:30."),
                arguments("lijst", List.of("drie"), "Kies bij ‘Welke?’ uit de antwoorden die er staan."),
                arguments("lijst", "[\"drie\"", "Kies bij ‘Welke?’ uit de antwoorden die er staan."),
                arguments("lijst", Map.of("een", true), "Kies bij ‘Welke?’ uit de antwoorden die er staan."),
                arguments("toelichting", "te duur", verborgen("Waarom niet?")),
                arguments("kans", 3, verborgen("Kans")),
                arguments("diep", "x", verborgen("Diep")),
                arguments("iban", "NL00", "Laat het veld ‘iban’ weg: het hoort niet bij dit formulier."),
                arguments("<b>", null, "Laat het veld ‘b’ weg: het hoort niet bij dit formulier."));
    }

    private static String onzichtbaar(String vraag) {
        return "Haal bij ‘" + vraag + "’ de onzichtbare tekens weg; typ de tekst zo nodig opnieuw.";
    }

    private static String verborgen(String vraag) {
        return "Laat ‘" + vraag + "’ leeg: die vraag hoort niet bij de andere antwoorden.";
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("slechteInvoer")
    @DisplayName("An impossible answer is refused with a sentence that says what to do")
    void refusesWhatCannotBe(String veld, Object waarde, String melding) {
        Map<String, Object> invoer = goed();
        invoer.put(veld, waarde);

        OngeldigeInvoer fout = fout(invoer);

        assertThat(fout).isNotNull().hasMessage(melding);
        assertThat(fout.getStatus().getStatusCode()).isEqualTo(400);
    }

    static Stream<Arguments> goedeInvoer() {
        return Stream.of(
                arguments("titel", "  Een bankje 🪑  ", "Een bankje 🪑"),
                arguments("reden", "a\r\nb\rc\td", "a\nb\nc\td"),
                arguments("reden", "3 < 4 en 5 > 2", "3 < 4 en 5 > 2"),
                arguments("reden", "👨‍👩‍👧 é ñ 汉字", "👨‍👩‍👧 é ñ 汉字"),
                arguments("reden", "   ", null),
                arguments("mail", "naam@voorbeeld.nl", "naam@voorbeeld.nl"),
                arguments("telefoon", "+31 475 123 456", "+31 475 123 456"),
                arguments("aantal", 12L, 12),
                arguments("aantal", 12.0, 12),
                arguments("aantal", "", null),
                arguments("maat", 1.5, 1.5),
                arguments("maat", 5_000_000_000L, 5_000_000_000L),
                arguments("bedrag", 750, "750.00"),
                arguments("bedrag", "750,5", "750.50"),
                arguments("bedrag", "750.00", "750.00"),
                arguments("hulp", true, true),
                arguments("hulp", null, false),
                arguments("wijk", "swalmen", "swalmen"),
                arguments("wijk", "", null),
                arguments("vanaf", "2026-11-21", "2026-11-21"),
                arguments("hoelaat", "14:30", "14:30"),
                arguments("lijst", List.of("twee", "een"), "twee,een"),
                arguments("lijst", "[\"een\"]", "een"),
                arguments("lijst", SpinValues.jsonValue("[\"een\"]").create(), "een"),
                arguments("lijst", List.of(), null),
                arguments("toelichting", "", null),
                arguments("kans", 0, null),
                arguments("streng", false, null));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("goedeInvoer")
    @DisplayName("A possible answer is kept in one form only")
    void keepsWhatIsPossible(String veld, Object ingezonden, Object bewaard) {
        assertThat(met(veld, ingezonden).waarden()).containsEntry(veld, bewaard);
    }

    @Test
    @DisplayName("Texts go to the domain only; choices, numbers, dates and yes/no become process variables")
    void textsStayOutOfTheEngine() {
        assertThat(met("reden", "Geheim").beslisgegevens())
                .containsOnlyKeys(
                        "aantal",
                        "bedrag",
                        "maat",
                        "hulp",
                        "gezien",
                        "haalbaar",
                        "wijk",
                        "vanaf",
                        "hoelaat",
                        "kans",
                        "streng")
                .containsEntry("haalbaar", true)
                .containsEntry("kans", null);
    }

    @Test
    @DisplayName("An answer that the form keeps out of the engine goes to the domain only")
    void formKeepsAnswerOutOfTheEngine() {
        Formulier formulier = lees("""
                {"id": "kosten", "components": [{"type": "number", "key": "kosten", "label": "Kosten",
                  "decimalDigits": 2, "serializeToString": true, "properties": {"procesvariabele": "nee"}}]}""");

        Antwoorden antwoorden = Formuliercontrole.controleer(formulier, Map.of("kosten", "12.50"), Map.of());

        assertThat(antwoorden.tekst("kosten")).isEqualTo("12.50");
        assertThat(antwoorden.beslisgegevens()).isEmpty();
    }

    @Test
    @DisplayName("A text that the form also takes as a list becomes JSON; any other text takes no list")
    void textAsList() {
        String vraag = """
                {"id": "lijst", "components": [{"type": "textarea", "key": "lijst", "label": "Lijst"%s}]}""";
        Map<String, Object> lijst = Map.of("lijst", List.of(Map.of("titel", "Bomen"), "Bankjes"));

        Antwoorden antwoorden = Formuliercontrole.controleer(
                lees(vraag.formatted(", \"properties\": {\"invoer\": \"json\"}")), lijst, Map.of());

        assertThat(antwoorden.tekst("lijst")).isEqualTo("[{\"titel\":\"Bomen\"},\"Bankjes\"]");
        assertThatThrownBy(() -> Formuliercontrole.controleer(lees(vraag.formatted("")), lijst, Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Vul bij ‘Lijst’ een tekst in.");
    }

    @Test
    @DisplayName("What can be read back has labels, not codes, and leaves hidden questions out")
    void readableAnswers() {
        assertThat(met("wijk", "swalmen").leesbaar())
                .contains(new Antwoord("wijk", "Wijk", "Swalmen"), new Antwoord("hulp", "Hulp nodig?", "Nee"))
                .noneMatch(antwoord -> antwoord.veld().equals("toelichting"));
        assertThat(met("vanaf", "2026-11-21").leesbaar()).contains(new Antwoord("vanaf", "Vanaf", "21 november 2026"));
    }

    @Test
    @DisplayName("A question inside a hidden group shows up when the group does, and so its own follow-up")
    void groupBecomesVisible() {
        Map<String, Object> invoer = goed();
        invoer.putAll(Map.of("haalbaar", false, "streng", true, "diep", "x"));

        assertThat(fout(invoer)).hasMessage("Vul bij ‘Waarom niet?’ een tekst in.");
        invoer.put("toelichting", "te duur");
        assertThat(Formuliercontrole.controleer(formulier(), invoer, GEGEVENS).tekst("diep"))
                .isEqualTo("x");
    }

    @Test
    @DisplayName("Read-only and computed values that come back are dropped")
    void dropsWhatIsNoAnswer() {
        Map<String, Object> invoer = goed();
        invoer.putAll(Map.of("kenmerk", "<b>VALS</b>", "som", 1));

        assertThat(Formuliercontrole.controleer(formulier(), invoer, GEGEVENS).waarden())
                .doesNotContainKeys("kenmerk", "som");
    }

    @Test
    @DisplayName("Several mistakes: the first is told, the others are counted and listed")
    void countsTheOthers() {
        OngeldigeInvoer fout = fout(Map.of("titel", "kort", "aantal", "x", "vanaf", "x"));

        assertThat(fout).hasMessage("Schrijf bij ‘Wat is de titel?’ meer: minstens 5 tekens. (en nog 2 andere velden)");
        assertThat(fout.fouten()).extracting(OngeldigeInvoer.Fout::veld).containsExactly("titel", "aantal", "vanaf");
    }

    @Test
    @DisplayName("Files, bytes, objects and XML are no answer to anything")
    void refusesFilesAndObjects() {
        List.of(
                        Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                        Variables.byteArrayValue(new byte[] {1}),
                        Variables.objectValue(List.of("x")).create(),
                        Variables.serializedObjectValue("x").objectTypeName("y").create(),
                        SpinValues.xmlValue("<a/>").create(),
                        SpinValues.jsonValue("{kapot").create(),
                        SpinValues.jsonValue("{\"a\":1}").create())
                .forEach(waarde -> assertThat(fout(Variables.createVariables().putValueTyped("titel", waarde)))
                        .as(waarde.toString())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen json",
                "{\"components\":[{\"type\":\"dynamiclist\"}]}",
                "{\"components\":[{\"type\":\"filepicker\",\"key\":\"a\"}]}",
                "{\"components\":[{\"type\":\"group\",\"path\":\"a\"}]}",
                "{\"components\":[{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"number\",\"key\":\"a\"}]}",
                "{\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"validate\":{\"pattern\":\"[\"}}]}"
            })
    @DisplayName("A form that the server cannot check is refused as a whole")
    void refusesFormsItCannotCheck(String json) {
        assertThatIllegalStateException().isThrownBy(() -> lees(json));
    }
}
