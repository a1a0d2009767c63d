package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Eigenschap;
import nl.wijkregie.engine.Bouwsteen.Soort;
import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.wijkagenda.zaken.Agendaberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the message that the element names, property {@code sjabloon}, to who filed the case; it names agenda and measure. */
@Bouwsteen(
        label = "Bericht over de wijkagenda",
        uitleg = "Stuurt de indiener een bericht dat de wijkagenda en de maatregel noemt.",
        processen = {"initiatief", "financiering"},
        eigenschappen = @Eigenschap(naam = "sjabloon", label = "Welk bericht?", soort = Soort.SJABLOON),
        berichtgegevens = {"agendaNaam", "agendaKenmerk", "maatregelTitel", "toelichting", "voorwaardeJaar"})
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
