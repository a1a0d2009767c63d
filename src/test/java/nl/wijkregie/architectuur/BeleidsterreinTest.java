package nl.wijkregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.GemeenteConfiguratie;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The municipality's file and the decision table tell the same: which cluster a policy field belongs to. */
@SpringJUnitConfig(GemeenteConfiguratie.class)
@TestPropertySource(properties = "wijkregie.gemeente=roermond")
class BeleidsterreinTest {

    @Autowired
    Gemeente gemeente;

    @Test
    @DisplayName("ROE-B5 given each policy field of the municipality, then beleidsterrein.dmn names the same cluster")
    void zelfdeClusters() throws IOException {
        Map<String, String> inBestand = new LinkedHashMap<>();
        for (Beleidsterrein terrein : gemeente.beleidsterreinen()) {
            inBestand.put(terrein.code(), terrein.cluster());
        }

        assertThat(inTabel()).containsExactlyInAnyOrderEntriesOf(inBestand);
        Set<String> clusters = new HashSet<>(inBestand.values());
        assertThat(gemeente.clusters()).extracting(cluster -> cluster.code()).containsAll(clusters);
    }

    private Map<String, String> inTabel() throws IOException {
        Map<String, String> gevonden = new LinkedHashMap<>();
        try (InputStream bron = getClass().getResourceAsStream("/bpmn/beleidsterrein.dmn")) {
            DecisionTable tabel = Dmn.readModelFromStream(bron)
                    .getModelElementsByType(DecisionTable.class)
                    .iterator()
                    .next();
            for (Rule regel : tabel.getRules()) {
                String cluster = tekst(
                        regel.getOutputEntries().iterator().next().getText().getTextContent());
                for (String terrein : regel.getInputEntries()
                        .iterator()
                        .next()
                        .getText()
                        .getTextContent()
                        .split(",")) {
                    gevonden.put(tekst(terrein), cluster);
                }
            }
        }
        return gevonden;
    }

    private static String tekst(String literal) {
        return literal.strip().replace("\"", "");
    }
}
