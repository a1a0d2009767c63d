package nl.wijkregie.herverdeling.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Herverdeling;
import nl.wijkregie.wijkbudget.JaarNietOpen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries out what the raad decided about extra money (ROE-F13). */
@Bouwsteen(
        label = "Raadsbesluit verwerken",
        uitleg = "Voert uit wat de raad besloot over extra geld (ROE-F13).",
        processen = "herverdeling",
        zet = "herverdelingsuitslag")
@Component("raadsbesluitVerwerken")
class RaadsbesluitVerwerken implements JavaDelegate {

    private final Herverdeling herverdeling;

    RaadsbesluitVerwerken(Herverdeling herverdeling) {
        this.herverdeling = herverdeling;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        try {
            HerverdelingProces.Variabelen.HERVERDELINGSUITSLAG.zet(
                    uitvoering,
                    herverdeling
                            .verwerkRaadsbesluit(
                                    uitvoering.getProcessBusinessKey(), HerverdelingProces.Stappen.RAADSVOORSTEL)
                            .code());
        } catch (JaarNietOpen ondertussen) {
            throw new OngeldigeInvoer("raadAkkoord", ondertussen.getMessage() + " Kies Nee en schrijf op waarom.");
        }
    }
}
