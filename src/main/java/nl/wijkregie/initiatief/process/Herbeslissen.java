package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A refused permit brings the plan back to the final decision: the plan cannot go on as it is. */
@Bouwsteen(
        label = "Terug naar het definitieve besluit",
        uitleg = "Brengt het plan terug naar het definitieve besluit, omdat het zo niet door kan gaan.",
        processen = "initiatief",
        zet = "opnieuwBeslissen")
@Component("herbeslissen")
class Herbeslissen implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        InitiatiefProces.Variabelen.OPNIEUW_BESLISSEN.zet(uitvoering, true);
    }
}
