package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkregie.testsupport.Modelbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a process owner may change without a programmer passes the check, or nobody would trust its refusals. */
class GoedeWijzigingenTest {

    private static final Keuring KEURING = Proefkeuring.keuring();
    private static final Modelset ECHTE = Modelbestanden.echte();
    private static final String INITIATIEF = "bpmn/initiatief.bpmn";

    @Test
    @DisplayName("given a term that is written out in the model, then the change is good")
    void termijn() {
        goed(anders(INITIATIEF, "name=\"termijn\" value=\"orientatie\"", "name=\"termijn\" value=\"30 werkdagen\""));
    }

    @Test
    @DisplayName(
            "given a template of the Modeler on a task, with the choices that were left open, then the change is good")
    void sjabloon() {
        goed(
                anders(
                        INITIATIEF,
                        "<camunda:property name=\"termijn\" value=\"orientatie\" />",
                        "<camunda:property name=\"termijn\" value=\"15 werkdagen\" />"
                                + "<camunda:property name=\"status\" value=\"\" /><camunda:property name=\"maatregelnaam\" value=\"\" />"));
    }

    @Test
    @DisplayName("given a form that a newer Modeler saved, then the change is good")
    void nieuwereModeler() {
        goed(anders(
                "forms/orientatie.form",
                "\"schemaVersion\": 16,",
                "\"schemaVersion\": 19, \"exporter\": {\"name\": \"Camunda Modeler\", \"version\": \"5.39.0\"},"));
    }

    @Test
    @DisplayName("given another group for a task that policy gives to no function, then the change is good")
    void groep() {
        goed(anders(
                "bpmn/wijkagenda.bpmn",
                "camunda:candidateGroups=\"cluster-lv\"",
                "camunda:candidateGroups=\"griffie\""));
    }

    @Test
    @DisplayName("given a new question in orientation on which the process decides, then the change is good")
    void vraag() {
        goed(
                anders(
                        "forms/orientatie.form",
                        "\"id\": \"vraag_doorverwijzenOpbouwwerk\"",
                        "\"id\": \"vraag_buurthulp\", \"key\": \"buurthulp\", \"label\": \"Hulp uit de buurt\" },"
                                + " { \"type\": \"checkbox\", \"id\": \"vraag_doorverwijzenOpbouwwerk\""),
                anders(INITIATIEF, "${doorverwijzenOpbouwwerk}", "${buurthulp}"));
    }

    @Test
    @DisplayName("given a new task with a form of its own, for a group that exists, then the change is good")
    void taak() {
        String formulier =
                ECHTE.zoek("forms/kerngroepAdvies.form").orElseThrow().tekst();
        Modelbestand model =
                anders(INITIATIEF, "sourceRef=\"zaakKoppelen\" targetRef=\"berichtWijkregisseur\" />", """
                sourceRef="zaakKoppelen" targetRef="clusteroverleg" />
                <bpmn:userTask id="clusteroverleg" name="Kort overleg met het cluster" camunda:formRef="clusteroverleg" camunda:formRefBinding="deployment" camunda:candidateGroups="${behandelgroep}">
                  <bpmn:documentation>Kijk samen wie dit oppakt.</bpmn:documentation>
                  <bpmn:extensionElements><camunda:properties><camunda:property name="termijn" value="5 werkdagen" /></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="clusteroverleg_verder" sourceRef="clusteroverleg" targetRef="berichtWijkregisseur" />""");
        model = anders(model, "<bpmndi:BPMNShape id=\"kerngroepAdvies_di\"", """
                <bpmndi:BPMNShape id="clusteroverleg_di" bpmnElement="clusteroverleg"><dc:Bounds x="1" y="1" width="10" height="10" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="clusteroverleg_verder_di" bpmnElement="clusteroverleg_verder"><di:waypoint x="1" y="1" /><di:waypoint x="2" y="2" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNShape id="kerngroepAdvies_di\"""");
        goed(
                model,
                bestand(
                        "forms/clusteroverleg.form",
                        formulier.replace("\"id\": \"kerngroepAdvies\",", "\"id\": \"clusteroverleg\",")));
    }

    private static void goed(Modelbestand... nieuw) {
        assertThat(KEURING.keurWijziging(ECHTE, ECHTE.met(List.of(nieuw))).tekst())
                .isEmpty();
    }

    private static Modelbestand anders(String naam, String van, String door) {
        return anders(ECHTE.zoek(naam).orElseThrow(), van, door);
    }

    private static Modelbestand anders(Modelbestand bestand, String van, String door) {
        assertThat(bestand.tekst()).containsOnlyOnce(van);
        return bestand(bestand.naam(), bestand.tekst().replace(van, door));
    }

    private static Modelbestand bestand(String naam, String inhoud) {
        return new Modelbestand(naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
