package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Plaats;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** After the Kerngroep's advice triage is finished (ROE-B7): the form opens with the questions, not with the doubt. */
@Bouwsteen(
        label = "Triage hervatten",
        uitleg = "Zet op de pijl terug naar de triage de twijfel weer uit (ROE-B7).",
        processen = "initiatief",
        zet = "onduidelijk",
        plaats = Plaats.PIJL)
@Component("triageHervatten")
class TriageHervatten implements ExecutionListener {

    @Override
    public void notify(DelegateExecution uitvoering) {
        InitiatiefProces.Variabelen.ONDUIDELIJK.zet(uitvoering, false);
    }
}
