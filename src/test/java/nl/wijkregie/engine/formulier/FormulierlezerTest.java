package nl.wijkregie.engine.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulierlezerTest {

    static List<Path> formulieren() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("forms"))) {
            return bestanden
                    .filter(p -> p.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    @DisplayName("Every form that we deliver can be checked by the server, and each choice has something to choose")
    void ourFormsCanBeChecked(Path bestand) throws IOException {
        Formulier formulier = Formulierlezer.lees(bestand.toString(), Files.readAllBytes(bestand));

        assertThat(formulier.vragen()).isNotEmpty();
        assertThat(formulier.vragen())
                .filteredOn(v -> v.soort().keuze() || v.soort().meerkeuze())
                .allMatch(v -> v.optiesUit() != null || !v.opties().isEmpty());
    }
}
