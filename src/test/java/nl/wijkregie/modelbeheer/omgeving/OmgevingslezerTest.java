package nl.wijkregie.modelbeheer.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.Omgeving;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models can name is the same for the running application and for the command line. */
class OmgevingslezerTest {

    private final Gemeente roermond = Gemeentebestand.lees("roermond", null);

    @Test
    @DisplayName("given the product, then models can name its building blocks, templates and groups of accounts")
    void product() {
        Omgeving omgeving = Omgevingslezer.lees(roermond, null);

        assertThat(omgeving.gemeente()).isSameAs(roermond);
        assertThat(omgeving.bouwsteen("berichtWijkregisseur")).isPresent();
        assertThat(omgeving.proces("initiatief")).isPresent();
        assertThat(omgeving.sjablonen()).contains("ontvangstbevestiging", "weigering");
        assertThat(omgeving.groepen())
                .contains("kcc", "wijkregisseur-centrum", "cluster-vth", "procesbeheer")
                .doesNotContain("camunda-admin");
    }

    @Test
    @DisplayName("given templates of the municipality's own, then models can name these too")
    void eigenSjablonen(@TempDir Path map) throws IOException {
        Files.writeString(
                map.resolve("welkom.txt"),
                Files.readString(Path.of("src/main/resources/templates/berichten/weigering.txt")));

        assertThat(Omgevingslezer.lees(roermond, map).sjablonen()).contains("welkom", "weigering");
    }

    @Test
    @DisplayName("given a folder of templates that is not there, then the reader says which")
    void geenMap(@TempDir Path map) {
        assertThatThrownBy(() -> Omgevingslezer.lees(roermond, map.resolve("weg")))
                .hasMessageContaining("weg");
    }
}
