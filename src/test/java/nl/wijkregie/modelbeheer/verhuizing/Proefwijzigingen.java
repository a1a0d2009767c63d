package nl.wijkregie.modelbeheer.verhuizing;

import nl.wijkregie.testsupport.Modelwijziging;

/** Changes of the process of a case that a process owner could make. */
final class Proefwijzigingen {

    static final String MODEL = "bpmn/initiatief.bpmn";
    static final String EXTRA_STAP = "ideeBespreken";

    private Proefwijzigingen() {}

    /** Triage for another group, under another name, with another term and one more question. */
    static Modelwijziging andereTriage() {
        return new Modelwijziging()
                .vervang(
                        MODEL,
                        "name=\"Triage: waar hoort dit idee?\" camunda:formRef=\"triage\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"${triagegroep}\"",
                        "name=\"Triage: waar past dit idee?\" camunda:formRef=\"triage\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"cluster-lv\"")
                .vervang(
                        MODEL,
                        "<camunda:property name=\"termijn\" value=\"triage\" />",
                        "<camunda:property name=\"termijn\" value=\"10 werkdagen\" />")
                .vervang(
                        "forms/triage.form",
                        "\"label\": \"Is dit een klacht of melding?\"",
                        "\"label\": \"Is dit een klacht?\"");
    }

    /** Triage under another name, for whoever does it now. */
    static Modelwijziging andereNaam() {
        return new Modelwijziging()
                .vervang(MODEL, "name=\"Triage: waar hoort dit idee?\"", "name=\"Triage: waar past dit?\"");
    }

    /** One more step before the question whether the resident wants help. */
    static Modelwijziging extraStap() {
        return new Modelwijziging()
                .vervang(
                        MODEL,
                        "<bpmn:sequenceFlow id=\"ontvangstBevestigen_naar_hulpGewenstVraag\" sourceRef=\"ontvangstBevestigen\" targetRef=\"hulpGewenstVraag\" />",
                        """
                        <bpmn:userTask id="ideeBespreken" name="Idee met de buurt bespreken" camunda:formRef="ideeBespreken" camunda:formRefBinding="deployment" camunda:candidateGroups="opbouwwerk">
                          <bpmn:documentation>De opbouwwerker bespreekt het idee met de buurt.</bpmn:documentation>
                          <bpmn:extensionElements><camunda:properties><camunda:property name="termijn" value="5 werkdagen" /></camunda:properties></bpmn:extensionElements>
                          <bpmn:incoming>naarBespreken</bpmn:incoming>
                          <bpmn:outgoing>ontvangstBevestigen_naar_hulpGewenstVraag</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:sequenceFlow id="naarBespreken" sourceRef="ontvangstBevestigen" targetRef="ideeBespreken" />
                        <bpmn:sequenceFlow id="ontvangstBevestigen_naar_hulpGewenstVraag" sourceRef="ideeBespreken" targetRef="hulpGewenstVraag" />
                        """)
                .vervang(
                        MODEL,
                        "<bpmn:outgoing>ontvangstBevestigen_naar_hulpGewenstVraag</bpmn:outgoing>\n      </bpmn:serviceTask>",
                        "<bpmn:outgoing>naarBespreken</bpmn:outgoing>\n      </bpmn:serviceTask>")
                .vervang(
                        MODEL,
                        "<bpmndi:BPMNEdge id=\"ontvangstBevestigen_naar_hulpGewenstVraag_di\" bpmnElement=\"ontvangstBevestigen_naar_hulpGewenstVraag\"><di:waypoint x=\"460\" y=\"200\" /><di:waypoint x=\"555\" y=\"200\" />",
                        """
                        <bpmndi:BPMNShape id="ideeBespreken_di" bpmnElement="ideeBespreken"><dc:Bounds x="460" y="60" width="100" height="80" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNEdge id="naarBespreken_di" bpmnElement="naarBespreken"><di:waypoint x="410" y="160" /><di:waypoint x="460" y="100" /></bpmndi:BPMNEdge>
                        <bpmndi:BPMNEdge id="ontvangstBevestigen_naar_hulpGewenstVraag_di" bpmnElement="ontvangstBevestigen_naar_hulpGewenstVraag"><di:waypoint x="560" y="100" /><di:waypoint x="580" y="175" />
                        """)
                .voegToe("forms/ideeBespreken.form", """
                        {"id": "ideeBespreken", "type": "default", "schemaVersion": 16,
                         "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                         "components": [{"type": "textarea", "id": "vraag_buurtreactie", "key": "buurtreactie",
                           "label": "Wat zegt de buurt?", "validate": {"required": true, "maxLength": 1000}}]}
                        """);
    }
}
