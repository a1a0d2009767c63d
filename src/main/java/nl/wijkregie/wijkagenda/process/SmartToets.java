package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Only what is complete and worked out goes to judgement (ROE-G4); what was sent back is worked out first. */
@Bouwsteen(
        label = "Is alles ingevuld?",
        uitleg = "Bepaalt of de maatregel compleet en uitgewerkt is (ROE-G4).",
        processen = "maatregel",
        zet = "maatregelGereed")
@Component("smartToets")
class SmartToets implements JavaDelegate {

    private final Maatregelen maatregelen;

    SmartToets(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String maatregel = Variabelen.MAATREGEL.haal(uitvoering);
        boolean compleet = maatregelen.ontbreekt(maatregel).isEmpty();
        boolean uitgewerkt = !maatregelen.haal(maatregel).uitwerken();
        Variabelen.MAATREGEL_GEREED.zet(uitvoering, compleet && uitgewerkt);
    }
}
