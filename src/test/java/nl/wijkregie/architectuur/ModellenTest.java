package nl.wijkregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import nl.wijkregie.testsupport.Modelbestanden;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What we want of our own models, and do not demand of a process owner. What every model must be, the check says
 * ({@code modelbeheer/KapotteBestandenTest}).
 */
class ModellenTest {

    private static final List<Procesmodel> MODELLEN = Procesmodel.alle(Modelbestanden.echte());

    @Test
    @DisplayName("given a decision in a model, then a case keeps the table with which it began")
    void beslissingen() {
        assertThat(MODELLEN)
                .flatMap(model -> model.elementen(BusinessRuleTask.class))
                .isNotEmpty()
                .allSatisfy(taak -> {
                    // The order of the sources may be deployed by itself: it is checked at deployment, and each case
                    // keeps its own.
                    assertThat(taak.getCamundaDecisionRefBinding())
                            .as(taak.getId())
                            .isEqualTo(taak.getId().equals("volgordeBepalen") ? "latest" : "deployment");
                });
    }

    @Test
    @DisplayName("given a function that gets a message, then it has a mailbox")
    void postbussen() {
        Gemeente gemeente = Gemeentebestand.lees("roermond", null);
        assertThat(MODELLEN)
                .flatMap(model -> model.elementen(FlowElement.class))
                .flatMap(element -> Stream.ofNullable(
                                Procesmodel.eigenschappen(element).get("groep"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(groep ->
                        assertThat(gemeente.functie(groep).email()).as(groep).contains("@"));
    }

    @Test
    @DisplayName("given the picture, then no element lies over another")
    void tekening() {
        for (Procesmodel model : MODELLEN) {
            for (BpmnPlane vlak : model.elementen(BpmnPlane.class)) {
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
}
