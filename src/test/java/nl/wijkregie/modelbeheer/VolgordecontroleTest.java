package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkregie.gemeente.Gemeentebestand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ROE-F1: the process owner may reorder the sources of money, and cannot lose one. */
class VolgordecontroleTest {

    private static final String NAAM = "bpmn/financieringsvolgorde.dmn";

    private final Volgordecontrole controle = new Volgordecontrole(Gemeentebestand.lees("roermond", null));
    private String tabel;

    @BeforeEach
    void lees() throws IOException {
        tabel = Files.readString(Path.of(NAAM));
    }

    @Test
    @DisplayName("ROE-F1 given the packaged table, then it passes")
    void meegeleverd() {
        assertThatCode(() -> controleer(tabel)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("ROE-F1 given two sources that changed places, then it passes")
    void andereVolgorde() {
        String anders = tabel.replace(
                        "\"clusterbudget\"</text>\n        </outputEntry>", "\"@\"</text>\n        </outputEntry>")
                .replace(
                        "\"projectbudget\"</text>\n        </outputEntry>",
                        "\"clusterbudget\"</text>\n        </outputEntry>")
                .replace("\"@\"", "\"projectbudget\"");

        assertThatCode(() -> controleer(anders)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("ROE-F1 given a source that is named twice, then the table is refused and says which is missing")
    void bronKwijt() {
        String anders = tabel.replace(
                "\"partners\"</text>\n        </outputEntry>", "\"wijkbudget\"</text>\n        </outputEntry>");

        assertThatThrownBy(() -> controleer(anders))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Niet gevonden: partners.")
                .hasMessageContaining("Te veel: wijkbudget.");
    }

    @Test
    @DisplayName("ROE-F1 given a source that only counts for one kind of case, then the table is refused for the other")
    void nietVoorElkeSoort() {
        String anders = tabel.replace(
                "<inputEntry id=\"regel_volksfeesten_soort\">\n          <text></text>",
                "<inputEntry id=\"regel_volksfeesten_soort\">\n          <text>\"verzoek\"</text>");

        assertThatThrownBy(() -> controleer(anders))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'inwonerinitiatief'")
                .hasMessageContaining("volksfeesten");
    }

    @Test
    @DisplayName("ROE-F1 given an unreadable rule, then the table is refused with a sentence, not a stack trace")
    void onleesbareRegel() {
        String anders = tabel.replace(
                "\"doelfondsen\"</text>\n        </outputEntry>", "doel fondsen(</text>\n        </outputEntry>");

        assertThatThrownBy(() -> controleer(anders))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("geeft geen uitkomst");
    }

    @Test
    @DisplayName("given another decision table, then there is nothing to check")
    void andereTabel() throws IOException {
        byte[] triage = Files.readAllBytes(Path.of("bpmn/triage.dmn"));

        assertThatCode(() -> controle.controleer("bpmn/triage.dmn", triage)).doesNotThrowAnyException();
    }

    private void controleer(String inhoud) {
        controle.controleer(NAAM, inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
