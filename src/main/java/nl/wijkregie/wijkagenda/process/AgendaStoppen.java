package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The wijkcoalitie stops a round of which nothing is left, with a reason on the time line (ROE-G6). */
@Bouwsteen(
        label = "Wijkagenda stoppen",
        uitleg = "Stopt een ronde waarvan niets over is, met de reden op de tijdlijn (ROE-G6).",
        processen = "wijkagenda")
@Component("agendaStoppen")
class AgendaStoppen implements JavaDelegate {

    private final Rondestop stop;

    AgendaStoppen(Rondestop stop) {
        this.stop = stop;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        stop.stop(uitvoering.getProcessBusinessKey(), Variabelen.RONDE.haal(uitvoering));
    }
}
