package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the permit was refused (ROE-E1). */
@Bouwsteen(
        label = "Uitkomst van de vergunning",
        uitleg = "Bepaalt of de vergunning is geweigerd (ROE-E1).",
        processen = "initiatief",
        zet = "vergunningGeweigerd")
@Component("vergunningBeoordelen")
class VergunningBeoordelen implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        InitiatiefProces.Variabelen.VERGUNNING_GEWEIGERD.zet(
                uitvoering, "geweigerd".equals(InitiatiefProces.Variabelen.VERGUNNING.lees(uitvoering)));
    }
}
