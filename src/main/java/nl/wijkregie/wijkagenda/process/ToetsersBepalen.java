package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who does the first test of a measure (ROE-G3 step 2). */
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
