package nl.wijkregie.wijkagenda.process;

import java.util.Objects;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who follows the measure, and which later years still are to be granted (ROE-G6, ROE-F10). */
@Bouwsteen(
        label = "Uitvoering voorbereiden",
        uitleg = "Bepaalt wie de maatregel volgt en welke jaren later geld krijgen (ROE-G6, ROE-F10).",
        processen = "maatregeluitvoering",
        zet = {"trekkergroep", "meerJaren", "jaardeeljaar", "jaardeelmoment"})
@Component("uitvoeringVoorbereiden")
class UitvoeringVoorbereiden implements JavaDelegate {

    private final Maatregelen maatregelen;
    private final Jaardeelplanning jaardelen;

    UitvoeringVoorbereiden(Maatregelen maatregelen, Jaardeelplanning jaardelen) {
        this.maatregelen = maatregelen;
        this.jaardelen = jaardelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String maatregel = Variabelen.MAATREGEL.haal(uitvoering);
        Variabelen.TREKKERGROEP.zet(
                uitvoering,
                Objects.requireNonNull(maatregelen.haal(maatregel).trekker(), "an adopted measure has a leader"));
        jaardelen.plan(uitvoering, maatregel);
    }
}
