package nl.wijkregie.modelbeheer.beleid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proefkeuring;
import nl.wijkregie.testsupport.Modelbestanden;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ROE-B6: the message to the wijkregisseur cannot be drawn away, in the packaged model or in a changed one. */
class WijkregisseurregelTest {

    private static final Omgeving OMGEVING = Proefkeuring.omgeving();

    private final Wijkregisseurregel regel = new Wijkregisseurregel();

    private BpmnModelInstance model;

    @BeforeEach
    void lees() throws IOException {
        try (InputStream bron = getClass().getResourceAsStream("/bpmn/initiatief.bpmn")) {
            model = Bpmn.readModelFromStream(bron);
        }
    }

    @Test
    @DisplayName("ROE-B6 given the packaged model, then every path passes the message")
    void meegeleverd() {
        assertThat(bevindingen()).isEmpty();
    }

    @Test
    @DisplayName("ROE-B6 given another file than the main process, then there is nothing to check")
    void anderBestand() {
        assertThat(regel.controleer(set("forms/triage.form", new byte[] {'{', '}'}), OMGEVING))
                .isEmpty();
        BpmnModelInstance ander =
                Bpmn.createExecutableProcess("ander").startEvent().endEvent().done();
        assertThat(regel.controleer(set("bpmn/ander.bpmn", bytes(ander)), OMGEVING))
                .isEmpty();
    }

    @Test
    @DisplayName("ROE-B6 given a second message after the first, then the model passes")
    void extraStap() {
        ServiceTask extra = nieuw(ServiceTask.class, "extra", "fase2");
        extra.setCamundaDelegateExpression("${zaakKoppelen}");
        SequenceFlow naar = element("berichtWijkregisseur_naar_fase2Einde");
        richt(naar, extra);
        verbind(extra, element("fase2Einde"));

        assertThat(bevindingen()).isEmpty();
    }

    @Test
    @DisplayName("ROE-B6 given a flow around the message, then the model is refused with the path")
    void omweg() {
        verbind(element("triageRoute"), element("fase2Einde"));
        geweigerd("Triage: waar hoort dit idee?", "Welke route?", "Doorgeleid", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given another delegate in the place of the message, then the model is refused")
    void anderBericht() {
        ServiceTask bericht = element("berichtWijkregisseur");
        bericht.setCamundaDelegateExpression("${berichtAanIndiener}");
        geweigerd("Bericht aan wijkregisseur", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a model without the message, then it is refused")
    void zonderBericht() {
        SequenceFlow naar = element("zaakKoppelen_naar_berichtWijkregisseur");
        richt(naar, element("fase2Einde"));
        SequenceFlow van = element("berichtWijkregisseur_naar_fase2Einde");
        van.getParentElement().removeChildElement(van);
        verwijder("berichtWijkregisseur");
        geweigerd("Zaak koppelen aan behandelaar", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a timer on the triage that leads past the message, then the model is refused")
    void randOmTriage() {
        rand("triage", "teLaat", "fase2");
        verbind(element("teLaat"), element("fase2Einde"));
        geweigerd("teLaat", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a timer on the whole phase that leads past the message, then the model is refused")
    void randOmFase() {
        rand("fase2", "faseTeLaat", "initiatief");
        verbind(element("faseTeLaat"), element("fase3"));
        geweigerd("faseTeLaat", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given a boundary event on the message itself, then its failing is a path past it: refused")
    void randOmBericht() {
        rand("berichtWijkregisseur", "berichtMislukt", "fase2");
        verbind(element("berichtMislukt"), element("fase2Einde"));
        geweigerd("berichtMislukt", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a path beside the message, then the model is refused")
    void ernaast() {
        ParallelGateway splitsing = nieuw(ParallelGateway.class, "splitsing", "fase2");
        SequenceFlow naar = element("zaakKoppelen_naar_berichtWijkregisseur");
        richt(naar, splitsing);
        verbind(splitsing, element("berichtWijkregisseur"));
        verbind(splitsing, element("fase2Einde"));
        geweigerd("splitsing", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a path that just stops before the message, then the phase ends without it: refused")
    void stopt() {
        Task los = nieuw(Task.class, "losseEindjes", "fase2");
        verbind(element("triageRoute"), los);
        geweigerd("losseEindjes", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given a new sub-process that leads past the message, then the model is refused")
    void nieuwOnderdeel() {
        SubProcess onderdeel = nieuw(SubProcess.class, "spoed", "fase2");
        StartEvent begin = nieuw(StartEvent.class, "spoedBegin", "spoed");
        EndEvent einde = nieuw(EndEvent.class, "spoedEinde", "spoed");
        verbind(begin, einde);
        verbind(element("triageRoute"), onderdeel);
        verbind(onderdeel, element("fase2Einde"));
        geweigerd("spoed", "spoedEinde", "Doorgeleid");
    }

    @Test
    @DisplayName(
            "ROE-B6 given an event that starts a part of its own, when that ends the phase, then the model is refused")
    void gebeurtenis() {
        SubProcess onderdeel = nieuw(SubProcess.class, "tussendoor", "fase2");
        onderdeel.setTriggeredByEvent(true);
        StartEvent begin = nieuw(StartEvent.class, "tussendoorBegin", "tussendoor");
        begin.getEventDefinitions().add(model.newInstance(TimerEventDefinition.class));
        verbind(begin, nieuw(EndEvent.class, "tussendoorEinde", "tussendoor"));
        geweigerd("tussendoorBegin", "tussendoorEinde", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given orientation moved before the message, then the model is refused")
    void orientatieVerplaatst() {
        verbind(element("triageRoute"), element("orientatie"));
        geweigerd("Welke route?");
    }

    @Test
    @DisplayName("ROE-B6 given a new end of triage that goes straight to orientation, then the model is refused")
    void nieuwEinde() {
        EndEvent einde = nieuw(EndEvent.class, "snelKlaar", "fase2");
        verbind(element("triageRoute"), einde);
        geweigerd("snelKlaar", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given a referral that no longer leaves the phase, then the model is refused")
    void escalatieZonderVanger() {
        EndEvent einde = element("doorverwezen");
        einde.getEventDefinitions().clear();
        geweigerd("Doorverwezen", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given a referral whose boundary event leads to orientation, then the model is refused")
    void vangerNaarOrientatie() {
        verbind(element("triageAfgehandeld"), element("fase3"));
        geweigerd("Afgehandeld bij triage", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given a way from filing to orientation without triage, then the model is refused")
    void triageOverslaan() {
        ExclusiveGateway keuze = nieuw(ExclusiveGateway.class, "keuze", "initiatief");
        SequenceFlow naar = element("fase1_naar_fase2");
        richt(naar, keuze);
        verbind(keuze, element("fase2"));
        verbind(keuze, element("fase3"));
        geweigerd("Idee ingediend", "keuze", "3. Oriëntatie");
    }

    @Test
    @DisplayName("ROE-B6 given a jump by a link past the message, then the model is refused")
    void sprong() {
        IntermediateThrowEvent van = nieuw(IntermediateThrowEvent.class, "sprongVan", "fase2");
        IntermediateCatchEvent naar = nieuw(IntermediateCatchEvent.class, "sprongNaar", "fase2");
        for (var gebeurtenis : List.of(van.getEventDefinitions(), naar.getEventDefinitions())) {
            LinkEventDefinition koppeling = model.newInstance(LinkEventDefinition.class);
            koppeling.setName("sprong");
            gebeurtenis.add(koppeling);
        }
        verbind(element("triageRoute"), van);
        verbind(naar, element("fase2Einde"));
        geweigerd("sprongVan", "sprongNaar", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a message for each of a list, then an empty list is no message: refused")
    void herhaaldBericht() {
        ServiceTask bericht = element("berichtWijkregisseur");
        bericht.setLoopCharacteristics(model.newInstance(MultiInstanceLoopCharacteristics.class));
        geweigerd("Bericht aan wijkregisseur", "Doorgeleid");
    }

    @Test
    @DisplayName("ROE-B6 given a model in which triage or orientation has another id, then it is refused")
    void ontbrekendeStap() {
        BpmnModelElementInstance triage = element("triage");
        triage.setAttributeValue("id", "triage2", true);
        Keuringsverslag verslag =
                Proefkeuring.keuring().keur(Modelbestanden.echte().met(List.of(bestand())));
        assertThat(verslag.bevindingen())
                .anySatisfy(bevinding -> assertThat(bevinding)
                        .extracting(Bevinding::code, Bevinding::element)
                        .containsExactly("element-ontbreekt", "triage"));
    }

    private void geweigerd(String... opHetPad) {
        assertThat(bevindingen()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.element()).isEqualTo("orientatie");
            assertThat(bevinding.regel()).isEqualTo("ROE-B6");
            assertThat(bevinding.melding()).contains(opHetPad);
        });
    }

    private List<Bevinding> bevindingen() {
        return regel.controleer(Modelset.van(List.of(bestand())), OMGEVING);
    }

    private Modelbestand bestand() {
        return new Modelbestand("bpmn/initiatief.bpmn", bytes(model));
    }

    private static Modelset set(String naam, byte[] inhoud) {
        return Modelset.van(List.of(new Modelbestand(naam, inhoud)));
    }

    private static byte[] bytes(BpmnModelInstance model) {
        return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
    }

    private void rand(String om, String id, String in) {
        BoundaryEvent rand = nieuw(BoundaryEvent.class, id, in);
        rand.setAttachedTo((Activity) element(om));
        rand.getEventDefinitions().add(model.newInstance(TimerEventDefinition.class));
    }

    private <T extends FlowNode> T nieuw(Class<T> soort, String id, String in) {
        T element = model.newInstance(soort);
        element.setId(id);
        BpmnModelElementInstance ouder = element(in);
        ouder.addChildElement(element);
        return element;
    }

    private void verbind(FlowNode van, FlowNode naar) {
        SequenceFlow weg = model.newInstance(SequenceFlow.class);
        van.getParentElement().addChildElement(weg);
        weg.setSource(van);
        weg.setTarget(naar);
        van.getOutgoing().add(weg);
        naar.getIncoming().add(weg);
    }

    private static void richt(SequenceFlow weg, FlowNode naar) {
        weg.getTarget().getIncoming().remove(weg);
        weg.setTarget(naar);
        naar.getIncoming().add(weg);
    }

    private void verwijder(String id) {
        model.getDefinitions().getBpmDiagrams().clear();
        BpmnModelElementInstance weg = element(id);
        weg.getParentElement().removeChildElement(weg);
    }

    @SuppressWarnings("unchecked")
    private <T extends BpmnModelElementInstance> T element(String id) {
        return (T) model.getModelElementById(id);
    }
}
