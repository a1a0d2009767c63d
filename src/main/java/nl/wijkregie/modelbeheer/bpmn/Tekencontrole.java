package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Everything that is carried out is also drawn, once: what is not in the picture nobody sees. */
final class Tekencontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Set<BaseElement> getekend = new HashSet<>();
        for (BpmnShape vorm : model.elementen(BpmnShape.class)) {
            if (vorm.getBpmnElement() != null && !getekend.add(vorm.getBpmnElement())) {
                gevonden.add(model.bevinding(
                        "dubbel-getekend",
                        vorm.getBpmnElement(),
                        "Dit element staat twee keer in de tekening. Haal er een weg."));
            }
        }
        model.elementen(BpmnEdge.class).forEach(lijn -> getekend.add(lijn.getBpmnElement()));
        for (FlowNode element : model.elementen(FlowNode.class)) {
            nietGetekend(model, element, getekend, gevonden);
        }
        for (SequenceFlow pijl : model.elementen(SequenceFlow.class)) {
            nietGetekend(model, pijl, getekend, gevonden);
        }
        return gevonden;
    }

    private static void nietGetekend(
            Procesmodel model, BaseElement element, Set<BaseElement> getekend, List<Bevinding> gevonden) {
        if (!getekend.contains(element)) {
            gevonden.add(model.bevinding(
                    "niet-getekend",
                    element,
                    "'%s' staat wel in het proces, maar niet in de tekening. Teken het opnieuw in de Modeler."
                            .formatted(element.getId())));
        }
    }
}
