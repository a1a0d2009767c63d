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
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own style for the forms that we package, so that they look and read alike. What every form has to be, also one of
 * a process owner, the check of models says ({@code modelbeheer.formulier}).
 */
@DisplayName("Formulieren")
class FormulierenTest {

    private static final Path MAP = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> INVOERTYPEN =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist");

    /** A new form joins the test by itself. */
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

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("het formulier is gemaakt voor de versie die wij gebruiken")
    void isMadeForOurVersion(Path formulier) {
        JsonNode schema = lees(formulier);

        assertThat(schema.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(schema.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(schema.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
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
    @DisplayName("wat van een antwoord afhangt, verschijnt pas na dat antwoord")
    void conditionsHideUntilAnswered(Path formulier) {
        FeelEngine feel = feelEngine();

        assertThat(onderdelen(formulier).stream().filter(o -> o.has("conditional")))
                .allSatisfy(onderdeel -> {
                    String voorwaarde =
                            onderdeel.path("conditional").path("hide").asText();
                    Object verborgen =
                            feel.evaluateSimpleExpression(voorwaarde.substring(1), Variables.emptyVariableContext());
                    assertThat(verborgen).as("%s with no answers", voorwaarde).isEqualTo(true);
                });
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("wie kiest, kiest uit meer dan één antwoord, en elk antwoord heeft een eigen tekst")
    void choicesAreChoices(Path formulier) {
        assertThat(vragen(formulier).stream().filter(o -> o.has("values"))).allSatisfy(vraag -> {
            assertThat(vraag.path("values")).as(naam(vraag)).hasSizeGreaterThan(1);
            assertThat(vraag.path("values").findValues("label")).doesNotHaveDuplicates();
        });
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

    private static String naam(JsonNode veld) {
        return veld.path("key").asText();
    }
}
