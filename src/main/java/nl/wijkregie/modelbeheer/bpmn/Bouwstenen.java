package nl.wijkregie.modelbeheer.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;

/** Which building block stands where. */
public final class Bouwstenen {

    private Bouwstenen() {}

    /** The building block of a service task; empty when there is none, or none that is known. */
    public static Optional<Bouwsteenbeschrijving> van(ServiceTask taak, Omgeving omgeving) {
        return Optional.ofNullable(taak.getCamundaDelegateExpression())
                .flatMap(Uitdrukking::naam)
                .flatMap(omgeving::bouwsteen);
    }

    /** The building blocks that listen on a flow. */
    public static List<Bouwsteenbeschrijving> op(SequenceFlow pijl, Omgeving omgeving) {
        return luisteraars(pijl)
                .flatMap(luisteraar -> Optional.ofNullable(luisteraar.getCamundaDelegateExpression()).stream())
                .flatMap(tekst -> Uitdrukking.naam(tekst).stream())
                .flatMap(naam -> omgeving.bouwsteen(naam).stream())
                .toList();
    }

    /** Whether this building block listens on a flow. */
    public static boolean luistert(SequenceFlow pijl, String bouwsteen) {
        return luisteraars(pijl)
                .flatMap(luisteraar -> Optional.ofNullable(luisteraar.getCamundaDelegateExpression()).stream())
                .flatMap(tekst -> Uitdrukking.naam(tekst).stream())
                .anyMatch(bouwsteen::equals);
    }

    static Stream<CamundaExecutionListener> luisteraars(SequenceFlow pijl) {
        return pijl.getExtensionElements() == null
                ? Stream.of()
                : pijl.getExtensionElements().getElements().stream()
                        .filter(CamundaExecutionListener.class::isInstance)
                        .map(CamundaExecutionListener.class::cast);
    }
}
