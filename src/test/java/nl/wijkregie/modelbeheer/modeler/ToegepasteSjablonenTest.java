package nl.wijkregie.modelbeheer.modeler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proefkeuring;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import nl.wijkregie.modelbeheer.opdracht.Modelmap;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Modeler shows its Dutch labels on what is already drawn: each element names the template that it is. */
class ToegepasteSjablonenTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static Modelset modellen;
    private static Omgeving omgeving;
    private static Map<String, JsonNode> sjablonen;

    @BeforeAll
    static void lees() throws IOException {
        modellen = Modelset.van(Modelmap.lees(Path.of(".")).bestanden());
        omgeving = Proefkeuring.omgeving();
        sjablonen = new HashMap<>();
        new ObjectMapper()
                .readTree(Elementsjablonen.json(modellen, omgeving))
                .forEach(sjabloon -> sjablonen.put(sjabloon.path("id").asText(), sjabloon));
    }

    @Test
    @DisplayName(
            "given each step, phase, arrow and end that is a building block, then it names that template and no other does")
    void genoemd() {
        SoftAssertions.assertSoftly(zacht -> elementen()
                .forEach(element -> zacht.assertThat(genoemd(element))
                        .as(element.getId())
                        .isEqualTo(
                                verwacht(element).map("nl.wijkregie."::concat).orElse(null))));
    }

    @Test
    @DisplayName(
            "given an element with a template, then all that it says is a field of the template, with a value that this allows")
    void past() {
        SoftAssertions.assertSoftly(zacht -> elementen()
                .filter(element -> genoemd(element) != null)
                .forEach(element -> {
                    JsonNode sjabloon = sjablonen.get(genoemd(element));
                    zacht.assertThat(sjabloon).as(element.getId()).isNotNull();
                    if (sjabloon != null) {
                        past(element, sjabloon, zacht);
                    }
                }));
    }

    private static void past(FlowElement element, JsonNode sjabloon, SoftAssertions zacht) {
        Map<String, String> eigenschappen = Procesmodel.eigenschappen(element);
        Set<String> velden = new TreeSet<>();
        for (JsonNode veld : sjabloon.path("properties")) {
            JsonNode plek = veld.path("binding");
            String naam = plek.path("name").asText();
            String waarde = switch (plek.path("type").asText()) {
                case "camunda:property" -> eigenschappen.get(naam);
                case "property" -> element.getAttributeValueNs(CAMUNDA, naam.substring(naam.indexOf(':') + 1));
                default -> luisteraar(element).orElse(null);
            };
            velden.add(naam);
            String wat = element.getId() + ": " + naam;
            if (veld.path("type").asText().equals("Hidden")) {
                zacht.assertThat(waarde).as(wat).isEqualTo(veld.path("value").asText());
            }
            if (veld.path("constraints").path("notEmpty").asBoolean()) {
                zacht.assertThat(waarde).as(wat).isNotBlank();
            }
            if (waarde != null && veld.has("choices")) {
                zacht.assertThat(StreamSupport.stream(veld.path("choices").spliterator(), false)
                                .map(keuze -> keuze.path("value").asText())
                                .collect(Collectors.toSet()))
                        .as(wat)
                        .contains(waarde);
            }
        }
        zacht.assertThat(velden).as(element.getId()).containsAll(eigenschappen.keySet());
        Set<String> soorten = Set.of(
                sjabloon.path("appliesTo").path(0).asText(),
                sjabloon.path("elementType").path("value").asText());
        zacht.assertThat(soorten)
                .as(element.getId())
                .anyMatch(soort -> soort.equalsIgnoreCase(
                        "bpmn:" + element.getElementType().getTypeName()));
    }

    /** The template of an element by what it does; empty for what is no building block. */
    private static Optional<String> verwacht(FlowElement element) {
        Map<String, String> eigenschappen = Procesmodel.eigenschappen(element);
        return switch (element.getElementType().getTypeName()) {
            case "serviceTask" ->
                Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, "delegateExpression"))
                        .map(ToegepasteSjablonenTest::kaal);
            case "sequenceFlow" -> luisteraar(element).map(ToegepasteSjablonenTest::kaal);
            case "userTask" -> Optional.of(heeftMandaat(element.getId()) ? "mandaattaak" : "taak");
            case "subProcess" -> als(eigenschappen, "fase", "fase");
            case "intermediateCatchEvent" -> als(eigenschappen, "status", "wachten");
            case "endEvent" ->
                als(eigenschappen, "uitkomst", "uitkomst")
                        .or(() -> als(eigenschappen, "financieringsuitslag", "financieringsuitslag"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> als(Map<String, String> eigenschappen, String naam, String sjabloon) {
        return eigenschappen.containsKey(naam) ? Optional.of(sjabloon) : Optional.empty();
    }

    private static boolean heeftMandaat(String taak) {
        return omgeving.processen().values().stream()
                .anyMatch(proces -> proces.gegevens().mandaten().containsKey(taak));
    }

    private static Optional<String> luisteraar(FlowElement element) {
        return element.getExtensionElements() == null
                ? Optional.empty()
                : element.getExtensionElements().getElements().stream()
                        .filter(CamundaExecutionListener.class::isInstance)
                        .map(een -> ((CamundaExecutionListener) een).getCamundaDelegateExpression())
                        .findFirst();
    }

    private static String kaal(String uitdrukking) {
        return uitdrukking.substring(2, uitdrukking.length() - 1);
    }

    private static @Nullable String genoemd(FlowElement element) {
        return element.getAttributeValueNs(CAMUNDA, "modelerTemplate");
    }

    private static Stream<FlowElement> elementen() {
        return Procesmodel.alle(modellen).stream().flatMap(model -> model.elementen(FlowElement.class).stream());
    }
}
