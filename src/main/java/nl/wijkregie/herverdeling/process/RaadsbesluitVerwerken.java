package nl.wijkregie.herverdeling.process;

import nl.wijkregie.herverdeling.Herverdeling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries out what the raad decided about extra money (ROE-F13). */
@Component("raadsbesluitVerwerken")
class RaadsbesluitVerwerken implements JavaDelegate {

    private final Herverdeling herverdeling;

    RaadsbesluitVerwerken(Herverdeling herverdeling) {
        this.herverdeling = herverdeling;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        HerverdelingProces.Variabelen.HERVERDELINGSUITSLAG.zet(
                uitvoering,
                herverdeling
                        .verwerkRaadsbesluit(
                                uitvoering.getProcessBusinessKey(), HerverdelingProces.Stappen.RAADSVOORSTEL)
                        .code());
    }
}
