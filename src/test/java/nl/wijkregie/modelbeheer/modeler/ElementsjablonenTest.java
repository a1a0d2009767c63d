package nl.wijkregie.modelbeheer.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proefkeuring;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import nl.wijkregie.modelbeheer.opdracht.Modelmap;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the Modeler offers is what the product has. */
class ElementsjablonenTest {

    private static Modelset modellen;
    private static Omgeving omgeving;
    private static String gemaakt;
    private static Map<String, JsonNode> opId;

    @BeforeAll
    static void maak() throws IOException {
        modellen = Modelset.van(Modelmap.lees(Path.of(".")).bestanden());
        omgeving = Proefkeuring.omgeving();
        gemaakt = Elementsjablonen.json(modellen, omgeving);
        opId = new HashMap<>();
        new ObjectMapper()
                .readTree(gemaakt)
                .forEach(sjabloon -> opId.put(sjabloon.path("id").asText(), sjabloon));
    }

    @Test
    @DisplayName(
            "given the templates in the repository, then they are those of the code: else run 'java -jar target/wijkregie.jar elementsjablonen .'")
    void gelijk() throws IOException {
        assertThat(Files.readString(Path.of(Elementsjablonen.BESTAND))).isEqualTo(gemaakt);
    }

    @Test
    @DisplayName("given each building block, then there is a template that fills its bean name in unseen")
    void elkeBouwsteen() {
        assertThat(omgeving.bouwstenen().keySet())
                .allSatisfy(naam -> assertThat(opId.get("nl.wijkregie." + naam).path("properties"))
                        .anySatisfy(eigenschap -> {
                            assertThat(eigenschap.path("type").asText()).isEqualTo("Hidden");
                            assertThat(eigenschap.path("value").asText()).isEqualTo("${" + naam + "}");
                        }));
    }

    @Test
    @DisplayName("given what stands in the models, then the templates offer every value of it")
    void elkeWaarde() {
        Map<String, Set<String>> geboden = geboden();
        for (Procesmodel model : Procesmodel.alle(modellen)) {
            for (FlowElement element : model.elementen(FlowElement.class)) {
                Procesmodel.eigenschappen(element)
                        .forEach((naam, waarde) -> assertThat(geboden.get(naam))
                                .as("%s: %s", element.getId(), naam)
                                .contains(waarde));
            }
        }
    }

    @Test
    @DisplayName("given the tasks in the models, then the templates offer their groups")
    void elkeGroep() {
        Set<String> groepen = geboden().get("camunda:candidateGroups");
        for (Procesmodel model : Procesmodel.alle(modellen)) {
            for (UserTask taak : model.elementen(UserTask.class)) {
                if (taak.getCamundaCandidateGroups() != null && taak.getLoopCharacteristics() == null) {
                    assertThat(groepen).as(taak.getId()).contains(taak.getCamundaCandidateGroups());
                }
            }
        }
    }

    @Test
    @DisplayName("given a message, then residents are offered other messages than colleagues")
    void doelgroepen() {
        assertThat(keuzes("berichtAanIndiener", "sjabloon"))
                .contains("weigering")
                .doesNotContain("vth-vergunning", "taak-herinnering");
        assertThat(keuzes("berichtAanFunctie", "sjabloon"))
                .contains("vth-vergunning")
                .doesNotContain("weigering");
    }

    @Test
    @DisplayName("given the reasons that a message carries, then only questions are offered that are answered in words")
    void toelichting() {
        assertThat(keuzes("berichtAanIndiener", "toelichting"))
                .contains("", "triage.triageMotivering", "principebesluit.besluitMotivering")
                .doesNotContain("triage.soort", "orientatie.draagvlak");
    }

    private static Set<String> keuzes(String bouwsteen, String eigenschap) {
        return StreamSupport.stream(
                        opId.get("nl.wijkregie." + bouwsteen).path("properties").spliterator(), false)
                .filter(deel -> deel.path("binding").path("name").asText().equals(eigenschap))
                .flatMap(deel -> StreamSupport.stream(deel.path("choices").spliterator(), false))
                .map(keuze -> keuze.path("value").asText())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> geboden() {
        Map<String, Set<String>> geboden = new HashMap<>();
        opId.values()
                .forEach(sjabloon -> sjabloon.path("properties").forEach(eigenschap -> {
                    Set<String> waarden = geboden.computeIfAbsent(
                            eigenschap.path("binding").path("name").asText(), naam -> new TreeSet<>());
                    eigenschap
                            .path("choices")
                            .forEach(keuze -> waarden.add(keuze.path("value").asText()));
                }));
        return geboden;
    }
}
