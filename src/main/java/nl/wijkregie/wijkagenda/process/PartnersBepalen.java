package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Partner;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Which coalition partners the agenda is offered to (ROE-G3 step 7): those with money or a seat in the wijkcoalitie. */
@Bouwsteen(
        label = "Bepalen welke partners akkoord geven",
        uitleg = "Bepaalt aan welke partners de wijkagenda wordt voorgelegd (ROE-G3, stap 7).",
        processen = "wijkagenda",
        zet = "partners")
@Component("partnersBepalen")
class PartnersBepalen implements JavaDelegate {

    private final Gemeente gemeente;

    PartnersBepalen(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Lijstvariabele.zet(
                uitvoering,
                Lijstvariabele.PARTNERS,
                gemeente.partners().stream().map(Partner::groep).toList());
    }
}
