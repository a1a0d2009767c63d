package nl.wijkregie.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Templates of messages")
class SjablonenTest {

    private static final Set<String> MAG_LEEG = Set.of(
            "toelichting",
            "uiterlijk",
            "soortNaam",
            "schaalNaam",
            "clusterNaam",
            "contactClusterNaam",
            "contactNaam",
            "contactEmail",
            "stappenplan",
            "opbouwwerk",
            "bezwaar",
            "bijWie",
            "vraag",
            "teLaat",
            "onderwerp",
            "maatregelTitel",
            "voorwaardeJaar",
            "hulp");

    private final Sjablonen sjablonen = new Sjablonen(null);

    @ParameterizedTest
    @EnumSource(Sjabloon.class)
    @DisplayName("given all variables, then every one that belongs to this message alone is in it, and no mark is left")
    void volledig(Sjabloon sjabloon) {
        var bericht = vul(sjabloon, waarden(sjabloon));

        assertThat(bericht.onderwerp()).isNotBlank().doesNotContain("{{", "\n");
        assertThat(bericht.tekst())
                .doesNotContain("{{", "}}", "\n\n\n")
                .doesNotContainPattern("(?i)\\b(je|jij|jouw)\\b");
        assertThat(sjablonen.haal(sjabloon.code()).variabelen())
                .containsAll(sjabloon.variabelen().stream()
                        .filter(naam -> !Set.of("volgUrl", "gemeente", "gemeenteTelefoon", "wijkNaam", "titel")
                                .contains(naam))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Sjabloon.class)
    @DisplayName("given empty optional variables, then their paragraphs are left out and the rest reads on")
    void zonderKeuze(Sjabloon sjabloon) {
        Map<String, String> waarden = waarden(sjabloon);
        MAG_LEEG.forEach(naam -> waarden.computeIfPresent(naam, (sleutel, waarde) -> ""));

        assertThat(vul(sjabloon, waarden).tekst())
                .doesNotContain(" .", " ,", ": \n", "\n\n\n")
                .doesNotContainPattern("(?m)^- *$");
    }

    @ParameterizedTest
    @EnumSource(Sjabloon.class)
    @DisplayName("given any variable of the template that is missing, then the error names template and variable")
    void ontbrekend(Sjabloon sjabloon) {
        for (String naam : sjablonen.haal(sjabloon.code()).variabelen()) {
            Map<String, String> waarden = waarden(sjabloon);
            waarden.remove(naam);

            assertThatThrownBy(() -> vul(sjabloon, waarden))
                    .isInstanceOf(OnjuistSjabloon.class)
                    .hasMessageContaining("'" + sjabloon.code() + "'")
                    .hasMessageContaining("'" + naam + "'");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Sjabloon.class,
            names = {
                "WEIGERING",
                "PRINCIPEBESLUIT_NIET_STEUNEN",
                "BESLUIT_AFWIJZEN",
                "AGENDA_NIET_OPGENOMEN",
                "WENS_GESTOPT"
            })
    @DisplayName("ROE-B4, ROE-D3 given a refusal, then the resident reads the reason")
    void reden(Sjabloon sjabloon) {
        assertThat(vul(sjabloon, waarden(sjabloon)).tekst()).contains("[toelichting]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Sjabloon.class,
            names = {"VERWIJZING_OPENBARE_RUIMTE", "VERWIJZING_BEJEGENING", "VERWIJZING_BUREN"})
    @DisplayName("ROE-B3 given a complaint, then the resident reads where to go")
    void verwijzing(Sjabloon sjabloon) {
        assertThat(vul(sjabloon, waarden(sjabloon)).tekst()).contains("[verwijzing]");
    }

    @Test
    @DisplayName("ROE-I2 given a message to staff, then it has no variable for personal data")
    void medewerkers() {
        assertThat(Arrays.stream(Sjabloon.values())
                        .filter(sjabloon -> sjabloon.doelgroep() == Sjabloon.Doelgroep.MEDEWERKER))
                .allSatisfy(
                        sjabloon -> assertThat(sjabloon.variabelen()).doesNotContain("naam", "volgUrl", "contactNaam"));
    }

    @Test
    @DisplayName("given a file for each message, then there is no file too many")
    void bestanden() throws IOException {
        try (Stream<Path> map = Files.list(Path.of("src/main/resources/templates/berichten"))) {
            assertThat(map.map(pad -> pad.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Sjabloon.values())
                            .map(sjabloon -> sjabloon.code() + ".txt")
                            .toList());
        }
    }

    @Test
    @DisplayName("given a template of the municipality's own, then it takes the place of the product's")
    void eigenSjabloon(@TempDir Path map) throws IOException {
        Files.writeString(map.resolve("plan-ontvangen.txt"), "Onderwerp: Plan binnen\r\n\r\nDag {{naam}}!\r\n");
        Files.writeString(map.resolve("eigen-bericht.txt"), "Onderwerp: Eigen\n\nTekst {{vrij}}");
        Sjablonen eigen = new Sjablonen(map);

        assertThat(eigen.haal("plan-ontvangen").vul(Map.of("naam", "A")).tekst())
                .isEqualTo("Dag A!");
        assertThat(eigen.haal("eigen-bericht").vul(Map.of("vrij", "x")).tekst()).isEqualTo("Tekst x");
    }

    @Test
    @DisplayName("given an own template with a variable that does not exist, then the start stops and names it")
    void onbekendeVariabele(@TempDir Path map) throws IOException {
        Files.writeString(map.resolve("plan-ontvangen.txt"), "Onderwerp: Plan\n\nDag {{telefoon}}!");

        assertThatThrownBy(() -> new Sjablonen(map))
                .hasMessageContaining("'plan-ontvangen'")
                .hasMessageContaining("'telefoon'")
                .hasMessageContaining("naam");
    }

    @Test
    @DisplayName("given an own template without subject or with an open tag, then the start stops and says so")
    void kapot(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("plan-ontvangen.txt");
        Files.writeString(bestand, "Dag {{naam}}");
        assertThatThrownBy(() -> new Sjablonen(map)).hasMessageContaining("'Onderwerp:'");

        Files.writeString(bestand, "Onderwerp: x\n{{#naam}}");
        assertThatThrownBy(() -> new Sjablonen(map)).hasMessageContaining("'plan-ontvangen'");
    }

    @Test
    @DisplayName("given a template that does not exist, then the error names it and lists the others")
    void onbekend() {
        assertThatThrownBy(() -> sjablonen.haal("wens"))
                .hasMessageContaining("'wens'")
                .hasMessageContaining("ontvangstbevestiging");
    }

    private Berichtsjabloon.Opgemaakt vul(Sjabloon sjabloon, Map<String, String> waarden) {
        return sjablonen.haal(sjabloon.code()).vul(waarden);
    }

    private static Map<String, String> waarden(Sjabloon sjabloon) {
        return sjabloon.variabelen().stream()
                .collect(Collectors.toMap(naam -> naam, naam -> "[" + naam + "]", (a, b) -> a, HashMap::new));
    }
}
