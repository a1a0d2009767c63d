package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** What an event waits for. */
record Wachtpunt(Soort soort, String waarop) {

    enum Soort {
        MELDING,
        SIGNAAL,
        VOORWAARDE,
        MOMENT,
        DUUR,
        HERHALING
    }

    boolean isVoorwaarde() {
        return soort == Soort.VOORWAARDE;
    }

    boolean isDuur() {
        return soort == Soort.DUUR;
    }

    /** By the id of the element; those that wait for nothing of their own are left out. */
    static Map<String, Wachtpunt> alle(BpmnModelInstance model) {
        Map<String, Wachtpunt> gevonden = new HashMap<>();
        for (CatchEvent gebeurtenis : model.getModelElementsByType(CatchEvent.class)) {
            Collection<EventDefinition> wachten = gebeurtenis.getEventDefinitions();
            wachten.stream()
                    .map(Wachtpunt::van)
                    .flatMap(List::stream)
                    .forEach(punt -> gevonden.put(gebeurtenis.getId(), punt));
        }
        for (ReceiveTask taak : model.getModelElementsByType(ReceiveTask.class)) {
            gevonden.put(taak.getId(), new Wachtpunt(Soort.MELDING, naam(taak.getMessage())));
        }
        return gevonden;
    }

    private static List<Wachtpunt> van(EventDefinition definitie) {
        if (definitie instanceof MessageEventDefinition melding) {
            return List.of(new Wachtpunt(Soort.MELDING, naam(melding.getMessage())));
        }
        if (definitie instanceof SignalEventDefinition signaal && signaal.getSignal() != null) {
            return List.of(new Wachtpunt(
                    Soort.SIGNAAL, String.valueOf(signaal.getSignal().getName())));
        }
        if (definitie instanceof ConditionalEventDefinition voorwaarde) {
            return List.of(new Wachtpunt(Soort.VOORWAARDE, tekst(voorwaarde.getCondition())));
        }
        return definitie instanceof TimerEventDefinition klok ? List.of(klok(klok)) : List.of();
    }

    private static Wachtpunt klok(TimerEventDefinition klok) {
        if (klok.getTimeDuration() != null) {
            return new Wachtpunt(Soort.DUUR, tekst(klok.getTimeDuration()));
        }
        return klok.getTimeCycle() != null
                ? new Wachtpunt(Soort.HERHALING, tekst(klok.getTimeCycle()))
                : new Wachtpunt(Soort.MOMENT, tekst(klok.getTimeDate()));
    }

    private static String naam(@Nullable Message melding) {
        return melding == null || melding.getName() == null ? "" : melding.getName();
    }

    private static String tekst(@Nullable Expression uitdrukking) {
        return uitdrukking == null ? "" : uitdrukking.getTextContent().strip();
    }
}
