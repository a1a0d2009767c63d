package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who judges this version of a measure (ROE-G3 step 6, ROE-F4). */
@Bouwsteen(
        label = "Bepalen wie beoordeelt",
        uitleg = "Bepaalt wie deze versie van de maatregel beoordeelt (ROE-G3, stap 6; ROE-F4).",
        processen = "maatregel",
        zet = "beoordelaars")
@Component("beoordelaarsBepalen")
class BeoordelaarsBepalen implements JavaDelegate {

    private final Maatregelen maatregelen;
    private final Oordelen oordelen;

    BeoordelaarsBepalen(Maatregelen maatregelen, Oordelen oordelen) {
        this.maatregelen = maatregelen;
        this.oordelen = oordelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String maatregel = Variabelen.MAATREGEL.haal(uitvoering);
        maatregelen.status(maatregel, Maatregelstatus.TER_BEOORDELING, "");
        Lijstvariabele.zet(uitvoering, Lijstvariabele.BEOORDELAARS, oordelen.beoordelaars(maatregel));
    }
}
