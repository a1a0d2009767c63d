package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Variabele;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out which preparations are needed, side by side (ROE-E1, ROE-E2, ROE-E3). */
@Bouwsteen(
        label = "Bepalen wat nodig is",
        uitleg = "Bepaalt of er een vergunning, geld of ondersteuning nodig is (ROE-E1, ROE-E2, ROE-E3).",
        processen = "initiatief",
        zet = {"ondersteuningNodig", "vergunningNodig", "geldNodig", "vergunning"})
@Component("behoeftenBepalen")
class BehoeftenBepalen implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        boolean ondersteuning = new Variabele<Boolean>("adviesNodig").isWaar(uitvoering)
                || new Variabele<Boolean>("naturaNodig").isWaar(uitvoering);
        InitiatiefProces.Variabelen.ONDERSTEUNING_NODIG.zet(uitvoering, ondersteuning);
        InitiatiefProces.Variabelen.VERGUNNING_NODIG.zet(
                uitvoering, InitiatiefProces.Variabelen.VERGUNNING_NODIG.isWaar(uitvoering));
        InitiatiefProces.Variabelen.GELD_NODIG.zet(
                uitvoering, InitiatiefProces.Variabelen.GELD_NODIG.isWaar(uitvoering));
        InitiatiefProces.Variabelen.VERGUNNING.zet(uitvoering, null);
    }
}
