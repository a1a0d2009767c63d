package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether there is another year to grant (ROE-F10). */
@Bouwsteen(
        label = "Volgend jaar bepalen",
        uitleg = "Bepaalt of er nog een jaar is waarvoor geld wordt toegekend (ROE-F10).",
        processen = "maatregeluitvoering",
        zet = {"meerJaren", "jaardeeljaar", "jaardeelmoment"})
@Component("jaardeelVerwerken")
class JaardeelVerwerken implements JavaDelegate {

    private final Jaardeelplanning jaardelen;

    JaardeelVerwerken(Jaardeelplanning jaardelen) {
        this.jaardelen = jaardelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        jaardelen.plan(uitvoering, Variabelen.MAATREGEL.haal(uitvoering));
    }
}
