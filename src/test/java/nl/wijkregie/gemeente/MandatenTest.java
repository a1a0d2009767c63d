package nl.wijkregie.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

@DisplayName("ROE-F4 A municipality splits its mandates by amount and by wijk")
class MandatenTest {

    @TempDir
    Path map;

    private Gemeente gemeente;
    private Mandaten mandaten;

    @BeforeEach
    void givenMandatesByAmountAndWijk() throws Exception {
        String bestand = new ClassPathResource("gemeenten/roermond.yaml").getContentAsString(StandardCharsets.UTF_8);
        String regel = "  - { bron: wijkbudget, functie: manager-lv, vervanger: clustermanager-sociaal }\n";
        assertThat(bestand).contains(regel);
        Files.writeString(map.resolve("roermond.yaml"), bestand.replace(regel, """
                  - { bron: wijkbudget, tot: 500, wijken: [centrum, herten], functie: wijkregisseur-centrum }
                  - { bron: wijkbudget, tot: 1000, functie: manager-lv, vervanger: clustermanager-sociaal }
                  - { bron: wijkbudget, functie: college }
                """));
        gemeente = Gemeentebestand.lees("roermond", map.toString());
        mandaten = gemeente.mandaten();
    }

    @Test
    @DisplayName("The first mandate that is for the amount and the wijk holds; an amount 'tot' belongs to it")
    void firstThatFitsHolds() {
        assertThat(functie(500_00, "herten")).isEqualTo("wijkregisseur-centrum");
        assertThat(functie(500_01, "herten")).isEqualTo("manager-lv");
        assertThat(functie(500_00, "swalmen")).isEqualTo("manager-lv");
        assertThat(functie(1_000_00, "swalmen")).isEqualTo("manager-lv");
        assertThat(functie(1_000_01, "swalmen")).isEqualTo("college");
    }

    @Test
    @DisplayName("A substitute may decide too; where none is named, only the function may")
    void substituteMayDecide() {
        assertThat(mandaat(1_000_00, "swalmen").groepen()).containsExactly("manager-lv", "clustermanager-sociaal");
        assertThat(mandaat(1_000_01, "swalmen").groepen()).containsExactly("college");
    }

    @Test
    @DisplayName("The file and the letter name the function and the money")
    void namesFunctionAndMoney() {
        assertThat(mandaat(1_000_00, "swalmen").omschrijving(gemeente))
                .isEqualTo("Manager Leefbaarheid & Veiligheid, mandaat wijkbudget");
        assertThat(mandaten.zoek("partners", 1, "swalmen", null, "corporatie"))
                .hasValueSatisfying(mandaat ->
                        assertThat(mandaat.omschrijving(gemeente)).isEqualTo("Woningcorporatie, mandaat eigen budget"));
    }

    @Test
    @DisplayName("A cluster's money without a cluster is nobody's to decide over: no group is made up")
    void noGroupIsMadeUp() {
        assertThatThrownBy(() -> mandaten.zoek("clusterbudget", 1, "swalmen", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{cluster}");
        assertThatThrownBy(() -> mandaten.zoek("partners", 1, "swalmen", "bor", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{partner}");
    }

    private String functie(long centen, String wijk) {
        return mandaat(centen, wijk).functie();
    }

    private Mandaat mandaat(long centen, String wijk) {
        return mandaten.zoek("wijkbudget", centen, wijk, null, null).orElseThrow();
    }
}
