package nl.wijkregie.initiatief.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A refused permit brings the plan back to the final decision: the plan cannot go on as it is. */
@Component("herbeslissen")
class Herbeslissen implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        InitiatiefProces.Variabelen.OPNIEUW_BESLISSEN.zet(uitvoering, true);
    }
}
