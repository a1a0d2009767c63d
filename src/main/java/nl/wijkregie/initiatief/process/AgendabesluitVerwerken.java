package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Variabele;
import nl.wijkregie.wijkagenda.Agendalijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes in what the wijkagenda decided (ROE-D5). */
@Component("agendabesluitVerwerken")
class AgendabesluitVerwerken implements JavaDelegate {

    private final Agendalijst agendalijst;

    AgendabesluitVerwerken(Agendalijst agendalijst) {
        this.agendalijst = agendalijst;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        agendalijst.besluit(
                uitvoering.getProcessBusinessKey(), new Variabele<String>("agendabesluit").haal(uitvoering));
    }
}
