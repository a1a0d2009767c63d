package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the measures of the first list to the first test (ROE-G3 step 1). */
@Bouwsteen(
        label = "Overzicht verwerken",
        uitleg = "Geeft de maatregelen van het eerste overzicht door aan de eerste toets (ROE-G3, stap 1).",
        processen = "wijkagenda",
        zet = "maatregelen")
@Component("overzichtVerwerken")
class OverzichtVerwerken implements JavaDelegate {

    private final Maatregelen maatregelen;

    OverzichtVerwerken(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String agenda = uitvoering.getProcessBusinessKey();
        int ronde = Variabelen.RONDE.haal(uitvoering);
        Lijstvariabele.zet(
                uitvoering,
                Lijstvariabele.MAATREGELEN,
                maatregelen.van(agenda, ronde).stream()
                        .filter(maatregel -> maatregel.status() == Maatregelstatus.VOORGESTELD)
                        .map(Maatregel::kenmerk)
                        .toList());
    }
}
