package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who does the first test of a measure (ROE-G3 step 2). */
@Bouwsteen(
        label = "Bepalen wie toetst",
        uitleg = "Bepaalt wie de eerste toets van een maatregel doet (ROE-G3, stap 2).",
        processen = "wijkagenda",
        zet = "toetsers")
@Component("toetsersBepalen")
class ToetsersBepalen implements JavaDelegate {

    private final Maatregelen maatregelen;

    ToetsersBepalen(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Lijstvariabele.zet(
                uitvoering, Lijstvariabele.TOETSERS, maatregelen.toetsers(Variabelen.MAATREGEL.haal(uitvoering)));
    }
}
