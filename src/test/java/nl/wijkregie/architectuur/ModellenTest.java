package nl.wijkregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whatever a model names exists, and whoever reads the picture understands it. */
@Toepassingstest
class ModellenTest {

    private static final Pattern BOUWSTEEN = Pattern.compile("^\\$\\{(\\w+)}$");

    private static List<BpmnModelInstance> modellen;
    private static Set<String> beslissingen;

    @Autowired
    ApplicationContext toepassing;

    @Autowired
    Gemeente gemeente;

    @BeforeAll
    static void lees() throws IOException {
        modellen = new ArrayList<>();
        for (Resource bron : bronnen("bpmn/*.bpmn")) {
            try (InputStream inhoud = bron.getInputStream()) {
                modellen.add(Bpmn.readModelFromStream(inhoud));
            }
        }
        beslissingen = new java.util.HashSet<>();
        for (Resource bron : bronnen("bpmn/*.dmn")) {
            try (InputStream inhoud = bron.getInputStream()) {
                Dmn.readModelFromStream(inhoud)
                        .getModelElementsByType(Decision.class)
                        .forEach(beslissing -> beslissingen.add(beslissing.getId()));
            }
        }
    }

    @Test
    @DisplayName("given a model file, then it holds one process with its name, and a term after which history goes")
    void bestanden() throws IOException {
        for (Resource bron : bronnen("bpmn/*.bpmn")) {
            try (InputStream inhoud = bron.getInputStream()) {
                Collection<Process> processen = Bpmn.readModelFromStream(inhoud).getModelElementsByType(Process.class);
                assertThat(processen).singleElement().satisfies(proces -> {
                    assertThat(proces.getId() + ".bpmn").isEqualTo(bron.getFilename());
                    assertThat(proces.getName()).isNotBlank();
                    assertThat(proces.isExecutable()).isTrue();
                    assertThat(proces.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
                });
            }
        }
    }

    @Test
    @DisplayName("given a building block in a model, then it exists")
    void bouwstenen() {
        assertThat(elementen(ServiceTask.class)).isNotEmpty().allSatisfy(taak -> {
            Matcher naam = BOUWSTEEN.matcher(String.valueOf(taak.getCamundaDelegateExpression()));
            assertThat(naam.matches()).as(taak.getId()).isTrue();
            assertThat(toepassing.containsBean(naam.group(1))).as(naam.group(1)).isTrue();
        });
    }

    @Test
    @DisplayName("given a form or a decision in a model, then it exists; a form has the name of its task")
    void formulierenEnBeslissingen() {
        assertThat(elementen(UserTask.class)).isNotEmpty().allSatisfy(taak -> {
            assertThat(taak.getCamundaFormRef()).isEqualTo(taak.getId());
            assertThat(taak.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(getClass().getResource("/forms/" + taak.getId() + ".form"))
                    .as(taak.getId())
                    .isNotNull();
        });
        assertThat(elementen(StartEvent.class))
                .filteredOn(start -> start.getCamundaFormRef() != null)
                .isNotEmpty()
                .allSatisfy(start -> assertThat(getClass().getResource("/forms/" + start.getCamundaFormRef() + ".form"))
                        .isNotNull());
        assertThat(elementen(BusinessRuleTask.class)).isNotEmpty().allSatisfy(taak -> {
            assertThat(beslissingen).contains(taak.getCamundaDecisionRef());
            // The order of the sources may be deployed by itself: it is checked at deployment, and each case keeps its
            // own.
            assertThat(taak.getCamundaDecisionRefBinding())
                    .isEqualTo(taak.getId().equals("volgordeBepalen") ? "latest" : "deployment");
        });
    }

    @Test
    @DisplayName("given a property in a model, then its value is known: template, term, group, status, phase, outcome")
    void eigenschappen() {
        assertThat(eigenschappen("sjabloon"))
                .isNotEmpty()
                .allSatisfy(sjabloon -> assertThat(getClass().getResource("/templates/berichten/" + sjabloon + ".txt"))
                        .as(sjabloon)
                        .isNotNull());
        assertThat(eigenschappen("termijn"))
                .isNotEmpty()
                .allSatisfy(termijn ->
                        assertThat(gemeente.zoekTermijn(termijn)).as(termijn).isPresent());
        assertThat(eigenschappen("groep"))
                .allSatisfy(groep ->
                        assertThat(gemeente.functie(groep).email()).as(groep).contains("@"));
        assertThat(eigenschappen("status"))
                .isNotEmpty()
                .allSatisfy(status ->
                        assertThat(Keuze.zoek(Status.class, status)).as(status).isPresent());
        assertThat(eigenschappen("uitkomst"))
                .isNotEmpty()
                .allSatisfy(uitkomst -> assertThat(Keuze.zoek(Uitkomst.class, uitkomst))
                        .as(uitkomst)
                        .isPresent());
        assertThat(eigenschappen("fase"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Fase.values())
                        .map(fase -> String.valueOf(fase.nummer()))
                        .toList());
    }

    @Test
    @DisplayName("ROE-A5 given the outcomes that residents can read, then each is an end of the process")
    void uitkomsten() {
        // A case that the administrator deletes passes no end.
        assertThat(eigenschappen("uitkomst"))
                .containsAll(Stream.of(Uitkomst.values())
                        .filter(uitkomst -> uitkomst != Uitkomst.GESTOPT)
                        .map(Uitkomst::code)
                        .toList());
    }

    @Test
    @DisplayName("given a user task, then it has a term, a group and an explanation")
    void taken() {
        assertThat(elementen(UserTask.class)).allSatisfy(taak -> {
            assertThat(taak.getDocumentations()).as(taak.getId()).isNotEmpty();
            assertThat(taak.getDocumentations().iterator().next().getTextContent())
                    .as(taak.getId())
                    .endsWith(".");
            assertThat(taak.getCamundaCandidateGroups()).as(taak.getId()).isNotBlank();
            assertThat(eigenschap(taak, "termijn")).as(taak.getId()).isNotNull();
        });
    }

    @Test
    @DisplayName("given an element that people see, then it has a name; after a question every answer is named")
    void opschriften() {
        assertThat(elementen(FlowNode.class))
                .allSatisfy(element ->
                        assertThat(element.getName()).as(element.getId()).isNotBlank());
        assertThat(elementen(ExclusiveGateway.class))
                .filteredOn(vraag -> vraag.getOutgoing().size() > 1)
                .allSatisfy(vraag -> {
                    assertThat(vraag.getName()).as(vraag.getId()).endsWith("?");
                    assertThat(vraag.getOutgoing())
                            .allSatisfy(antwoord -> assertThat(antwoord.getName())
                                    .as(antwoord.getId())
                                    .isNotBlank());
                });
    }

    @Test
    @DisplayName("given the picture, then every element is drawn once and none lies over another")
    void tekening() {
        for (BpmnModelInstance model : modellen) {
            List<String> getekend = model.getModelElementsByType(BpmnShape.class).stream()
                    .map(vorm -> vorm.getBpmnElement().getId())
                    .toList();
            assertThat(getekend).doesNotHaveDuplicates();
            assertThat(getekend)
                    .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                            .map(FlowNode::getId)
                            .toList());
            model.getModelElementsByType(SequenceFlow.class)
                    .forEach(weg ->
                            assertThat(weg.getDiagramElement()).as(weg.getId()).isNotNull());
            for (BpmnPlane vlak : model.getModelElementsByType(BpmnPlane.class)) {
                List<BpmnShape> vormen = vlak.getDiagramElements().stream()
                        .filter(BpmnShape.class::isInstance)
                        .map(BpmnShape.class::cast)
                        .filter(vorm -> !(vorm.getBpmnElement() instanceof BoundaryEvent))
                        .toList();
                for (BpmnShape een : vormen) {
                    for (BpmnShape ander : vormen) {
                        assertThat(een != ander && overlapt(een, ander) && !bevat(een, ander))
                                .as("%s over %s", een.getId(), ander.getId())
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean overlapt(BpmnShape een, BpmnShape ander) {
        var a = een.getBounds();
        var b = ander.getBounds();
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    /** An expanded sub-process lies around what is in it. */
    private static boolean bevat(BpmnShape een, BpmnShape ander) {
        return in(een.getBpmnElement(), ander.getBpmnElement()) || in(ander.getBpmnElement(), een.getBpmnElement());
    }

    private static boolean in(BaseElement buiten, BaseElement binnen) {
        return buiten instanceof SubProcess
                && Stream.iterate(binnen.getParentElement(), Objects::nonNull, ouder -> ouder.getParentElement())
                        .anyMatch(buiten::equals);
    }

    private static Set<String> eigenschappen(String naam) {
        return elementen(CamundaProperty.class).stream()
                .filter(eigenschap -> naam.equals(eigenschap.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.toSet());
    }

    private static String eigenschap(FlowNode element, String naam) {
        return element.getExtensionElements() == null
                ? null
                : element.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                        .filter(eigenschap -> eigenschap
                                .getParentElement()
                                .getParentElement()
                                .getParentElement()
                                .equals(element))
                        .filter(eigenschap -> naam.equals(eigenschap.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst()
                        .orElse(null);
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> elementen(
            Class<T> soort) {
        return modellen.stream()
                .flatMap(model -> model.getModelElementsByType(soort).stream())
                .toList();
    }

    private static Resource[] bronnen(String patroon) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:" + patroon);
    }
}
