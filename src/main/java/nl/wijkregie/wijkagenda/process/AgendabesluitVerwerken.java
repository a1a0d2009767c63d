package nl.wijkregie.wijkagenda.process;

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
                uitvoering.getProcessBusinessKey(), WijkagendaProces.Variabelen.AGENDABESLUIT.haal(uitvoering));
    }
}
