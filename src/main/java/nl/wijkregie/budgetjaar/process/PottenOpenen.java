package nl.wijkregie.budgetjaar.process;

import nl.wijkregie.budgetjaar.Jaarbedragen;
import nl.wijkregie.budgetjaar.Jaarovergang;
import nl.wijkregie.budgetjaar.process.BudgetjaarProces.Stappen;
import nl.wijkregie.budgetjaar.process.BudgetjaarProces.Variabelen;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import nl.wijkregie.initiatief.Bedragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the pots of a year and tells the process when the year is over (ROE-F6, ROE-F7). */
@Bouwsteen(
        label = "Potten openen",
        uitleg = "Verdeelt het wijkbudget van het jaar over de wijken en opent de potten (ROE-F6, ROE-F7).",
        processen = "budgetjaar",
        zet = "jaareinde")
@Component("pottenOpenen")
class PottenOpenen implements JavaDelegate {

    private final Jaarovergang overgang;
    private final Budgetbesluiten besluiten;

    PottenOpenen(Jaarovergang overgang, Budgetbesluiten besluiten) {
        this.overgang = overgang;
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        int jaar = Variabelen.JAAR.haal(uitvoering);
        overgang.open(
                jaar,
                new Jaarbedragen(
                        Bedragen.centen(Variabelen.BUDGET.haal(uitvoering)).getAsLong(),
                        Bedragen.centen(Variabelen.AANLOOPKOSTEN.haal(uitvoering))
                                .getAsLong(),
                        Variabelen.PERCENTAGE_INITIATIEVEN.haal(uitvoering)),
                besluiten
                        .haal(uitvoering.getProcessBusinessKey(), Stappen.BEGROTING_VASTSTELLEN)
                        .account());
        Variabelen.JAAREINDE.zet(uitvoering, Jaareinde.van(jaar));
    }
}
