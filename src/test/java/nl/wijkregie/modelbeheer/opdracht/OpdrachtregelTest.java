package nl.wijkregie.modelbeheer.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of models, and the templates of the Modeler, on the command line. */
class OpdrachtregelTest {

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fouten = new ByteArrayOutputStream();

    @TempDir
    private Path map;

    @Test
    @DisplayName("given the models of the product, when these are checked, then all is well and the exit status is 0")
    void goed() {
        assertThat(controleer(".")).as(tekst(uit)).isZero();
        assertThat(tekst(uit)).startsWith("Alles klopt: ").contains(" bestanden bekeken.");
        assertThat(tekst(fouten)).isEmpty();
    }

    @Test
    @DisplayName("given a broken model, when it is checked, then the list names the file and the exit status is 1")
    void fout() throws IOException {
        kopieer();
        Files.writeString(map.resolve("bpmn/initiatief.bpmn"), "dit is geen model");

        assertThat(controleer(map.toString())).isEqualTo(1);
        assertThat(tekst(uit))
                .containsPattern("^Er (is 1 ding|zijn \\d+ dingen) mis\\.")
                .containsPattern("\\n\\d+\\. bpmn/initiatief.bpmn: ");
        assertThat(tekst(fouten)).isEmpty();
    }

    @Test
    @DisplayName("given --json, then another program reads the same findings, and which files were looked at")
    void json() throws IOException {
        kopieer();
        Files.writeString(map.resolve("bpmn/initiatief.bpmn"), "dit is geen model");
        Files.writeString(map.resolve("forms/kladje.txt"), "Nog doen: formulier korter maken.");

        assertThat(controleer(map.toString(), "--json")).isEqualTo(1);
        JsonNode antwoord = new ObjectMapper().readTree(uit.toByteArray());
        assertThat(antwoord.path("goed").asBoolean()).isFalse();
        assertThat(antwoord.path("bestanden")).anyMatch(naam -> naam.asText().equals("forms/triage.form"));
        assertThat(antwoord.path("overgeslagen").path(0).asText()).isEqualTo("forms/kladje.txt");
        assertThat(antwoord.path("bevindingen")).anySatisfy(bevinding -> {
            assertThat(bevinding.path("bestand").asText()).isEqualTo("bpmn/initiatief.bpmn");
            assertThat(bevinding.path("code").asText()).matches("[a-z-]+");
            assertThat(bevinding.path("melding").asText()).isNotBlank();
        });
    }

    @Test
    @DisplayName(
            "given the file of a municipality, then its settings count; given one that is not there, then that is said")
    void gemeente() {
        assertThat(controleer(".", "--gemeente", "src/main/resources/gemeenten/roermond.yaml"))
                .as(tekst(uit))
                .isZero();
        assertThat(controleer(".", "--gemeente", "atlantis")).isEqualTo(2);
        assertThat(tekst(fouten)).contains("atlantis").contains("roermond");
    }

    @ParameterizedTest
    @DisplayName("given a command that is wrong, then it says what to do and the exit status is 2")
    @ValueSource(
            strings = {
                "",
                "bestaat-niet",
                ". --jsn",
                ". bpmn",
                ". --gemeente",
                ". --gemeente --json",
                "src",
                ". --sjablonen bestaat-niet"
            })
    void onjuist(String woorden) {
        assertThat(controleer(woorden.isEmpty() ? new String[0] : woorden.split(" ")))
                .isEqualTo(2);
        assertThat(tekst(uit)).isEmpty();
        assertThat(tekst(fouten)).isNotBlank();
    }

    @Test
    @DisplayName("given --help, then the use is explained")
    void uitleg() {
        assertThat(controleer("--help")).isZero();
        assertThat(tekst(uit)).contains("Gebruik: java -jar wijkregie.jar <opdracht> <map>");
    }

    @Test
    @DisplayName("given a folder of models, then the templates for the Modeler are written where it looks for them")
    void elementsjablonen() throws IOException {
        kopieer();

        assertThat(opdracht("elementsjablonen", map.toString())).isZero();
        assertThat(map.resolve(".camunda/element-templates/wijkregie.json"))
                .content()
                .isEqualTo(Files.readString(Path.of(".camunda/element-templates/wijkregie.json")));
        assertThat(tekst(uit)).contains("Geschreven: ");
    }

    @Test
    @DisplayName("given other words, then the application starts as always")
    void anders() {
        assertThat(Opdrachtregel.kent(new String[0])).isFalse();
        assertThat(Opdrachtregel.kent(new String[] {"--server.port=8081"})).isFalse();
        assertThat(Opdrachtregel.kent(new String[] {"controleer", "."})).isTrue();
    }

    private int controleer(String... woorden) {
        return opdracht("controleer", woorden);
    }

    private int opdracht(String naam, String... woorden) {
        return Opdrachtregel.voerUit(
                Stream.concat(Stream.of(naam), Stream.of(woorden)).toList(), stroom(uit), stroom(fouten));
    }

    private void kopieer() throws IOException {
        for (String onderdeel : List.of("bpmn", "forms")) {
            Files.createDirectory(map.resolve(onderdeel));
            try (Stream<Path> bestanden = Files.list(Path.of(onderdeel))) {
                for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                    Files.copy(bestand, map.resolve(bestand));
                }
            }
        }
    }

    private static PrintStream stroom(ByteArrayOutputStream doel) {
        return new PrintStream(doel, true, StandardCharsets.UTF_8);
    }

    private static String tekst(ByteArrayOutputStream bron) {
        return bron.toString(StandardCharsets.UTF_8);
    }
}
