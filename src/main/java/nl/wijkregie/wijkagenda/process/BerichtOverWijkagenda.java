package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.wijkagenda.zaken.Agendaberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the message that the element names, property {@code sjabloon}, to who filed the case; it names agenda and measure. */
@Component("berichtOverWijkagenda")
class BerichtOverWijkagenda implements JavaDelegate {

    private final Agendaberichten berichten;

    BerichtOverWijkagenda(Agendaberichten berichten) {
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        berichten.aanIndiener(uitvoering.getProcessBusinessKey(), Eigenschappen.haal(uitvoering, "sjabloon"));
    }
}
