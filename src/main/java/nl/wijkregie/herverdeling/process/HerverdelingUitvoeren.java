package nl.wijkregie.herverdeling.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Herverdeling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries out what the wethouder decided about a request for money (ROE-F9). */
@Bouwsteen(
        label = "Besluit over de pot uitvoeren",
        uitleg = "Voert uit wat de wethouder besloot over een vraag om geld (ROE-F9).",
        processen = "herverdeling",
        zet = "herverdelingsuitslag")
@Component("herverdelingUitvoeren")
class HerverdelingUitvoeren implements JavaDelegate {

    private final Herverdeling herverdeling;

    HerverdelingUitvoeren(Herverdeling herverdeling) {
        this.herverdeling = herverdeling;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        try {
            HerverdelingProces.Variabelen.HERVERDELINGSUITSLAG.zet(
                    uitvoering,
                    herverdeling
                            .voerUit(uitvoering.getProcessBusinessKey(), HerverdelingProces.Stappen.HERVERDELING)
                            .code());
        } catch (Herverdeling.NietToegestaan ondertussen) {
            throw new OngeldigeInvoer(ondertussen.veld(), ondertussen.getMessage());
        }
    }
}
