package nl.wijkregie.initiatief.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** After the Kerngroep's advice triage is finished (ROE-B7): the form opens with the questions, not with the doubt. */
@Component("triageHervatten")
class TriageHervatten implements ExecutionListener {

    @Override
    public void notify(DelegateExecution uitvoering) {
        InitiatiefProces.Variabelen.ONDUIDELIJK.zet(uitvoering, false);
    }
}
