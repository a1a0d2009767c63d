package nl.wijkregie.modelbeheer.versies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.testsupport.Driewijzigingen;
import nl.wijkregie.testsupport.Modelbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide for process owners shows what the application says of the three changes that it works out. */
class HandleidingTest {

    private static final Gemeente GEMEENTE = Gemeentebestand.lees("roermond", null);

    @Test
    @DisplayName("given the change of a term and of a form, then the guide has the sentences of the application")
    void termijnEnVraag() throws IOException {
        assertThat(handleiding()).contains(zinnen(Driewijzigingen.termijn())).contains(zinnen(Driewijzigingen.vraag()));
    }

    @Test
    @DisplayName(
            "given the change of the order of money, then the guide has its sentences about the table and an example")
    void volgorde() throws IOException {
        String[] zinnen = zinnen(Driewijzigingen.volgorde());

        assertThat(zinnen).hasSize(3);
        assertThat(List.of(zinnen).stream()
                        .filter(zin -> !zin.contains("inwonerinitiatief"))
                        .toList())
                .hasSize(2)
                .allSatisfy(zin -> assertThat(handleiding()).contains(zin));
    }

    private static String handleiding() throws IOException {
        return Files.readString(Path.of("docs/handleiding-proceseigenaar.md"))
                .replaceAll("\n> ?", " ")
                .replaceAll("\\s+", " ");
    }

    private static String[] zinnen(Map<String, String> wijziging) {
        return wijziging.entrySet().stream()
                .map(een -> Modelbestand.van(een.getKey(), een.getValue().getBytes(StandardCharsets.UTF_8)))
                .flatMap(nieuw ->
                        Verschil.inWoorden(
                                Modelbestanden.echte().zoek(nieuw.naam()).orElseThrow(), nieuw, GEMEENTE)
                                .stream())
                .toArray(String[]::new);
    }
}
