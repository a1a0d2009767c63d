package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes what has ended of the agenda (ROE-G6). */
@Bouwsteen(
        label = "Wijkagenda afronden",
        uitleg = "Rondt af wat van de wijkagenda is afgelopen (ROE-G6).",
        processen = "wijkagenda")
@Component("agendaAfronden")
class AgendaAfronden implements JavaDelegate {

    private final Wijkagendas agendas;

    AgendaAfronden(Wijkagendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        agendas.rondAf(uitvoering.getProcessBusinessKey());
    }
}
