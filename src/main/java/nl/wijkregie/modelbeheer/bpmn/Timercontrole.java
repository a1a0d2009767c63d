package nl.wijkregie.modelbeheer.bpmn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer that is written out does not keep a case waiting for years, and one that repeats only sends messages. */
final class Timercontrole implements Procescontrole {

    /** No term of the policy is longer than the two years of an agenda's budget. */
    private static final Duration LANGSTE = Duration.ofDays(731);

    private static final Duration VAAKST = Duration.ofDays(1);

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (TimerEventDefinition timer : model.elementen(TimerEventDefinition.class)) {
            Timertekst.tekst(timer)
                    .filter(Uitdrukking::isVast)
                    .filter(tekst -> Timertekst.geldig(timer, tekst))
                    .ifPresent(tekst -> keur(model, timer, tekst, gevonden));
        }
        return gevonden;
    }

    private static void keur(Procesmodel model, TimerEventDefinition timer, String tekst, List<Bevinding> gevonden) {
        Event gebeurtenis = (Event) timer.getParentElement();
        Duration duur = timer.getTimeDate() != null ? Duration.ZERO : Timertekst.lengte(tekst);
        if (duur.compareTo(LANGSTE) > 0) {
            gevonden.add(model.bevinding(
                    "timer-te-lang",
                    gebeurtenis,
                    "De tijd '%s' is langer dan twee jaar: zo lang wacht geen zaak. Kies een kortere tijd."
                            .formatted(tekst)));
        }
        if (timer.getTimeCycle() == null) {
            return;
        }
        if (duur.compareTo(VAAKST) < 0) {
            gevonden.add(model.bevinding(
                    "timer-te-vaak",
                    gebeurtenis,
                    "De herhaling '%s' komt vaker dan elke dag. Kies een langere tijd.".formatted(tekst)));
        }
        if (!(gebeurtenis instanceof BoundaryEvent rand) || rand.cancelActivity() || !alleenBerichten(rand)) {
            gevonden.add(
                    model.bevinding(
                            "timer-herhaling",
                            gebeurtenis,
                            "Een herhaling kan alleen op de rand van een stap, zonder die te onderbreken, en alleen naar een bericht. Kies een gewone tijd, of laat de weg na een bericht eindigen."));
        }
    }

    private static boolean alleenBerichten(FlowNode begin) {
        Set<FlowNode> gezien = new HashSet<>();
        List<FlowNode> teBezoeken = new ArrayList<>(begin.getSucceedingNodes().list());
        while (!teBezoeken.isEmpty()) {
            FlowNode hier = teBezoeken.remove(0);
            if (!(hier instanceof ServiceTask) && !(hier instanceof Gateway) && !(hier instanceof EndEvent)) {
                return false;
            }
            if (gezien.add(hier)) {
                teBezoeken.addAll(hier.getSucceedingNodes().list());
            }
        }
        return true;
    }
}
