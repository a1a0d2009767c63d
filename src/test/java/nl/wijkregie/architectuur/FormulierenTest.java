package nl.wijkregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that hold for every form, so that a form edited by a process owner still works and still explains itself. */
@DisplayName("Formulieren")
class FormulierenTest {

    private static final Path MAP = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Types that Tasklist shows well; {@code filepicker} and {@code dynamiclist} break a form there. */
    private static final Set<String> INVOERTYPEN =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist");

    private static final Set<String> OPMAAKTYPEN = Set.of("text", "group");
    private static final Set<String> KEUZETYPEN = Set.of("radio", "select", "checklist");

    /** Option lists that the application gives to a form. */
    private static final Set<String> KEUZELIJSTEN = Set.of(
            "wijken",
            "clusters",
            "beleidsterreinen",
            "volksfeestactiviteiten",
            "partnerlijst",
            "betalers",
            "trekkers",
            "agendas");

    /** The fields that others rely on, per step. */
    private static final Map<String, Set<String>> AFGESPROKEN_VELDEN = Map.ofEntries(
            Map.entry(
                    "ideeIngediend",
                    Set.of(
                            "kanaal",
                            "ontvangendCluster",
                            "titel",
                            "omschrijving",
                            "wijk",
                            "buurt",
                            "schaal",
                            "naam",
                            "email",
                            "telefoon",
                            "postadres",
                            "organisatie",
                            "medestanders",
                            "gevraagdBedrag",
                            "hulpGewenst")),
            Map.entry("stukVastleggen", Set.of("kenmerk", "stuk")),
            Map.entry("ideeVersterken", Set.of()),
            Map.entry(
                    "triage",
                    Set.of(
                            "klacht",
                            "ontvankelijk",
                            "soort",
                            "schaal",
                            "beleidsterrein",
                            "meerdereClusters",
                            "onduidelijk",
                            "dubbeleRol",
                            "triageMotivering")),
            Map.entry("kerngroepAdvies", Set.of("kerngroepAdvies")),
            Map.entry(
                    "orientatie",
                    Set.of(
                            "soort",
                            "schaal",
                            "pastInBeleid",
                            "draagvlak",
                            "middelenBeschikbaar",
                            "algemeenBelangGeschaad",
                            "vooralPrivebelang",
                            "financieelHaalbaar",
                            "juridischHaalbaar",
                            "praktischHaalbaar",
                            "grotereImpact",
                            "participatietrede",
                            "tredeMotivering",
                            "adviesNodig",
                            "vergunningNodig",
                            "geldNodig",
                            "naturaNodig",
                            "doorverwijzenOpbouwwerk")),
            Map.entry("adviesWijkregisseur", Set.of("wijkregisseurAdvies", "wijkregisseurToelichting")),
            Map.entry("principebesluit", Set.of("principebesluit", "besluitMotivering")),
            Map.entry("planUitgebleven", Set.of("afsluiten", "afsluitMotivering")),
            Map.entry("definitiefBesluit", Set.of("definitiefBesluit", "definitiefMotivering")),
            Map.entry("verzoekUitvoeren", Set.of("uitvoeringsverslag")),
            Map.entry("vergunningBegeleiden", Set.of("vergunning")),
            Map.entry("ondersteuningRegelen", Set.of()),
            Map.entry("verantwoordingUitgebleven", Set.of("afsluiten", "afsluitMotivering")),
            Map.entry(
                    "bronnenVerkennen",
                    Set.of(
                            "volksfeesten",
                            "volksfeestenBedrag",
                            "overigeSubsidies",
                            "overigeSubsidiesBedrag",
                            "roermondfonds",
                            "roermondfondsBedrag",
                            "doelfondsen",
                            "doelfondsenBedrag",
                            "projectbudget",
                            "projectbudgetBedrag",
                            "partners",
                            "partnersBedrag",
                            "clusterbudget",
                            "clusterbudgetBedrag",
                            "gevraagdWijkbudget")),
            Map.entry("akkoordWijkbudget", Set.of("akkoord", "akkoordMotivering")),
            Map.entry("akkoordClusterbudget", Set.of("akkoord", "akkoordMotivering")),
            Map.entry("akkoordPartners", Set.of("akkoord", "akkoordMotivering")),
            Map.entry("evaluatie", Set.of("werkelijkeKosten", "vastgesteldeBijdrage")),
            Map.entry("herverdelingStarten", Set.of("naarWijk", "naarPot")),
            Map.entry("herverdeling", Set.of("herverdelen", "vanWijk", "vanPot", "bedrag", "wijkcoalitieGehoord")),
            Map.entry("raadsvoorstel", Set.of("raadAkkoord", "raadBedrag")),
            Map.entry("budgetjaar", Set.of("jaar")),
            Map.entry("begrotingVaststellen", Set.of("budget", "aanloopkosten", "percentageInitiatieven")),
            Map.entry("jaarAfsluiten", Set.of()),
            Map.entry("wijkagendaStarten", Set.of("wijk", "jaar", "soortRonde", "rondeReden")),
            Map.entry(
                    "overzichtOpstellen",
                    Set.of(
                            "maatregelen",
                            "eersteToetsOverslaan",
                            "bewonerstoetsOverslaan",
                            "prioriterenOverslaan",
                            "overslaanReden")),
            Map.entry("eersteToets", Set.of("haalbaar", "regulier", "toetsMotivering")),
            Map.entry(
                    "bewonerstoets",
                    Set.of("raadplegingWijze", "raadplegingDeelnemers", "raadplegingVerslag", "bewonersuitkomsten")),
            Map.entry("prioriteren", Set.of("prioriteitToelichting", "prioriteitvolgorde")),
            Map.entry(
                    "maatregelUitwerken",
                    Set.of(
                            "titel",
                            "omschrijving",
                            "doel",
                            "trekker",
                            "betrokken",
                            "kosten",
                            "betaler1",
                            "betaaljaar1",
                            "betaalbedrag1",
                            "betaler10",
                            "betaaljaar10",
                            "betaalbedrag10",
                            "wijkbudgetReden",
                            "vanJaar",
                            "totJaar",
                            "beheervisie",
                            "vervolg",
                            "vervalReden")),
            Map.entry("bijdrageBeoordelen", Set.of("oordeel", "oordeelMotivering")),
            Map.entry("agendaSamenstellen", Set.of("samenstelling", "goedkeuringWijze", "samenstellingToelichting")),
            Map.entry("bewonersakkoord", Set.of("akkoord", "akkoordToelichting")),
            Map.entry("wijkwethouderToezegging", Set.of("toegezegd", "toezeggingMotivering")),
            Map.entry("partnerAkkoord", Set.of("akkoord", "akkoordMotivering")),
            Map.entry("collegeAanbieden", Set.of("aanbiedingAdvies")),
            Map.entry("collegeVaststelling", Set.of("vastgesteld", "vaststellingMotivering")),
            Map.entry("raadAanbieden", Set.of("raadDatum", "raadVerslag")),
            Map.entry("agendaEvalueren", Set.of("evaluatieVerslag", "evaluatieLessen")),
            Map.entry("jaarlijksEvalueren", Set.of("evaluatieVerslag", "evaluatieLessen")),
            Map.entry(
                    "voortgang",
                    Set.of("voortgangStand", "voortgangVerslag", "voortgangOpenbaar", "besteedWijkbudget")),
            Map.entry("jaardeelToekennen", Set.of("akkoord", "akkoordMotivering")),
            Map.entry("agendakostenMelden", Set.of("agenda", "kostenOmschrijving", "kostenBedrag")),
            Map.entry("akkoordAgendakosten", Set.of("akkoord", "akkoordMotivering")));

    /** A new form joins the test by itself; {@link #AFGESPROKEN_VELDEN} only guards the names that exist. */
    static List<Path> formulieren() {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("elke stap met afgesproken velden heeft een formulier")
    void everyStepHasItsForm() {
        assertThat(formulieren().stream().map(FormulierenTest::naam)).containsAll(AFGESPROKEN_VELDEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("het formulier heet zoals zijn taak en is er voor Camunda 7")
    void idIsTheFileName(Path formulier) {
        JsonNode schema = lees(formulier);

        assertThat(schema.path("id").asText()).isEqualTo(naam(formulier));
        assertThat(schema.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(schema.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(schema.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("geen id en geen veldnaam komt twee keer voor")
    void idsAndKeysAreUnique(Path formulier) {
        List<JsonNode> onderdelen = onderdelen(formulier);

        assertThat(onderdelen.stream().map(o -> o.path("id").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(onderdelen.stream()
                        .filter(o -> o.has("key"))
                        .map(o -> o.get("key").asText()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("alleen onderdelen die in Tasklist werken, en niets staat uit")
    void onlyTypesThatWorkInTasklist(Path formulier) {
        assertThat(onderdelen(formulier)).allSatisfy(onderdeel -> {
            assertThat(onderdeel.path("type").asText())
                    .isIn(Stream.concat(INVOERTYPEN.stream(), OPMAAKTYPEN.stream())
                            .toList());
            assertThat(onderdeel.has("disabled")).isFalse();
            assertThat(onderdeel.has("path"))
                    .as("a path would nest the answers")
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("elk formulier begint met uitleg en elke groep heeft een kop")
    void explainsItselfAndHasHeadings(Path formulier) {
        assertThat(lees(formulier).path("components").path(0).path("type").asText())
                .isEqualTo("text");
        assertThat(onderdelen(formulier).stream()
                        .filter(o -> o.path("type").asText().equals("group")))
                .isNotEmpty()
                .allSatisfy(groep -> assertThat(groep.path("label").asText()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("elke vraag heeft een tekst en een zin met hulp")
    void everyQuestionHasLabelAndHelp(Path formulier) {
        assertThat(vragen(formulier)).isNotEmpty().allSatisfy(vraag -> {
            assertThat(vraag.path("label").asText()).isNotBlank();
            assertThat(vraag.path("description").asText()).as(naam(vraag)).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("wat al bekend is, heeft een kop, is alleen om te lezen en verdwijnt als het leeg is")
    void readOnlyTextsHideWhenEmpty(Path formulier) {
        assertThat(invoer(formulier).stream().filter(o -> o.path("readonly").asBoolean()))
                .allSatisfy(tekst -> {
                    String veld = naam(tekst);
                    assertThat(tekst.path("label").asText()).isNotBlank();
                    assertThat(tekst.path("type").asText()).isIn("textfield", "textarea");
                    assertThat(tekst.path("conditional").path("hide").asText())
                            .isEqualTo("=%s = null or %s = \"\"".formatted(veld, veld));
                });
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("elke keuzevraag heeft keuzes: vaste, of een lijst die de toepassing kent")
    void choicesHaveOptions(Path formulier) {
        assertThat(vragen(formulier).stream()
                        .filter(o -> KEUZETYPEN.contains(o.path("type").asText())))
                .allSatisfy(vraag -> {
                    if (vraag.has("valuesKey")) {
                        assertThat(vraag.get("valuesKey").asText()).isIn(KEUZELIJSTEN);
                        assertThat(vraag.has("values")).isFalse();
                    } else {
                        assertThat(vraag.path("values").findValues("value"))
                                .as(naam(vraag))
                                .hasSizeGreaterThan(1)
                                .doesNotHaveDuplicates();
                        assertThat(vraag.path("values").findValues("label"))
                                .doesNotHaveDuplicates()
                                .allSatisfy(label -> assertThat(label.asText()).isNotBlank());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("elke voorwaarde is geldig, ook als er nog niets is ingevuld")
    void conditionsAreNullSafe(Path formulier) {
        FeelEngine feel = feelEngine();

        assertThat(onderdelen(formulier).stream().filter(o -> o.has("conditional")))
                .allSatisfy(onderdeel -> {
                    String voorwaarde =
                            onderdeel.path("conditional").path("hide").asText();
                    assertThat(voorwaarde).startsWith("=");
                    Object verborgen =
                            feel.evaluateSimpleExpression(voorwaarde.substring(1), Variables.emptyVariableContext());
                    assertThat(verborgen)
                            .as("%s with no answers", voorwaarde)
                            .isInstanceOf(Boolean.class)
                            .isEqualTo(true);
                });
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("de afgesproken velden staan erop")
    void hasTheAgreedFields(Path formulier) {
        assertThat(vragen(formulier).stream().map(FormulierenTest::naam))
                .containsAll(AFGESPROKEN_VELDEN.getOrDefault(naam(formulier), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("een veld dat niet is afgesproken en altijd te zien is, mag leeg blijven")
    void otherFieldsAreOptional(Path formulier) {
        Set<String> afgesproken = AFGESPROKEN_VELDEN.get(naam(formulier));
        if (afgesproken == null) {
            return;
        }
        Set<String> verplicht = new TreeSet<>();
        lees(formulier).path("components").forEach(onderdeel -> alwaysShownAndRequired(onderdeel, verplicht));

        assertThat(afgesproken).containsAll(verplicht);
    }

    @Test
    @DisplayName("velden met dezelfde naam hebben in elk formulier dezelfde keuzes")
    void sameFieldSameOptions() {
        Map<String, Set<String>> keuzes = new HashMap<>();
        for (Path formulier : formulieren()) {
            for (JsonNode vraag : vragen(formulier)) {
                if (vraag.has("values")) {
                    Set<String> waarden = new HashSet<>();
                    vraag.get("values").findValues("value").forEach(waarde -> waarden.add(waarde.toString()));
                    assertThat(keuzes.computeIfAbsent(naam(vraag), veld -> waarden))
                            .as("%s in %s", naam(vraag), formulier)
                            .isEqualTo(waarden);
                }
            }
        }
    }

    private static void alwaysShownAndRequired(JsonNode onderdeel, Set<String> gevonden) {
        if (onderdeel.has("conditional")) {
            return;
        }
        if (onderdeel.path("validate").path("required").asBoolean()) {
            gevonden.add(naam(onderdeel));
        }
        onderdeel.path("components").forEach(kind -> alwaysShownAndRequired(kind, gevonden));
    }

    private static FeelEngine feelEngine() {
        DefaultDmnEngineConfiguration configuratie = new DefaultDmnEngineConfiguration();
        configuratie.buildEngine();
        return configuratie.getFeelEngine();
    }

    private static List<JsonNode> vragen(Path formulier) {
        return invoer(formulier).stream()
                .filter(o -> !o.path("readonly").asBoolean())
                .toList();
    }

    private static List<JsonNode> invoer(Path formulier) {
        return onderdelen(formulier).stream()
                .filter(o -> INVOERTYPEN.contains(o.path("type").asText()))
                .toList();
    }

    private static List<JsonNode> onderdelen(Path formulier) {
        List<JsonNode> gevonden = new ArrayList<>();
        verzamel(lees(formulier), gevonden);
        return gevonden;
    }

    private static void verzamel(JsonNode ouder, List<JsonNode> gevonden) {
        ouder.path("components").forEach(onderdeel -> {
            gevonden.add(onderdeel);
            verzamel(onderdeel, gevonden);
        });
    }

    private static JsonNode lees(Path formulier) {
        try {
            return JSON.readTree(formulier.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String naam(Path formulier) {
        return formulier.getFileName().toString().replaceFirst("\\.form$", "");
    }

    private static String naam(JsonNode veld) {
        return veld.path("key").asText();
    }
}
