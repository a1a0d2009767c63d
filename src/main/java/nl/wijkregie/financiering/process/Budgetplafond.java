package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.financiering.Geldroute;
import nl.wijkregie.initiatief.Dossier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether more is asked than the ceiling of the wijkbudget (ROE-F2, ROE-F3). */
@Bouwsteen(
        label = "Plafond toetsen",
        uitleg = "Bepaalt of er meer is gevraagd dan het plafond van het wijkbudget (ROE-F2, ROE-F3).",
        processen = "financiering",
        zet = "bovenPlafond")
@Component("budgetplafond")
class Budgetplafond implements JavaDelegate {

    private final Geldroute route;
    private final Dossier dossier;

    Budgetplafond(Geldroute route, Dossier dossier) {
        this.route = route;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        FinancieringProces.Variabelen.BOVEN_PLAFOND.zet(
                uitvoering, route.isBovenPlafond(dossier.haal(uitvoering.getProcessBusinessKey())));
    }
}
