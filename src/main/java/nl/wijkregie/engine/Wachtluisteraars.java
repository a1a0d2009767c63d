package nl.wijkregie.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.springframework.beans.factory.ObjectProvider;

/** Lets the rooms hear when a process waits at an element that is no task, each run of a multi-instance apart. */
class Wachtluisteraars {

    private final ObjectProvider<Zaakluisteraar> luisteraars;

    Wachtluisteraars(ObjectProvider<Zaakluisteraar> luisteraars) {
        this.luisteraars = luisteraars;
    }

    void bij(ActivityImpl activiteit) {
        if (activiteit.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE) {
            // An event behind an event-based gateway has happened when it is entered: the gateway waited for it.
            return;
        }
        boolean keuze = activiteit.getActivityBehavior() instanceof EventBasedGatewayActivityBehavior;
        activiteit.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                uitvoering -> meld(luisteraar -> luisteraar.wachtBegonnen(uitvoering)));
        activiteit.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) uitvoering -> {
            boolean afgebroken = uitvoering.isCanceled() && !(keuze && gekozen(uitvoering, activiteit));
            meld(luisteraar -> luisteraar.wachtVoorbij(uitvoering, afgebroken));
        });
    }

    private void meld(Consumer<Zaakluisteraar> melding) {
        luisteraars.orderedStream().forEach(melding);
    }

    /** The engine cancels an event-based gateway for each event that it waited for; only its reason tells which it was. */
    private static boolean gekozen(DelegateExecution uitvoering, ActivityImpl keuze) {
        String reden = ((ExecutionEntity) uitvoering).getDeleteReason();
        return reden != null
                && keuze.getEventActivities().stream().anyMatch(gebeurtenis -> reden.contains(gebeurtenis.toString()));
    }
}
