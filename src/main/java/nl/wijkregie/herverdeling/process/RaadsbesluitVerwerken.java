package nl.wijkregie.herverdeling.process;

import nl.wijkregie.herverdeling.Bedrag;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import nl.wijkregie.herverdeling.Herverdeling;
import nl.wijkregie.herverdeling.process.HerverdelingProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries out what the raad decided about extra money (ROE-F13). */
@Component("raadsbesluitVerwerken")
class RaadsbesluitVerwerken implements JavaDelegate {

    private final Herverdeling herverdeling;
    private final Budgetbesluiten besluiten;

    RaadsbesluitVerwerken(Herverdeling herverdeling, Budgetbesluiten besluiten) {
        this.herverdeling = herverdeling;
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        long centen =
                Variabelen.RAAD_AKKOORD.isWaar(uitvoering) ? Bedrag.centen(Variabelen.RAAD_BEDRAG.haal(uitvoering)) : 0;
        Variabelen.HERVERDELINGSUITSLAG.zet(
                uitvoering,
                herverdeling
                        .verwerkRaadsbesluit(
                                kenmerk,
                                centen,
                                besluiten
                                        .laatste(kenmerk, HerverdelingProces.Stappen.RAADSVOORSTEL)
                                        .orElseThrow())
                        .code());
    }
}
