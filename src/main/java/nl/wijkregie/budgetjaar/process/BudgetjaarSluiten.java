package nl.wijkregie.budgetjaar.process;

import nl.wijkregie.budgetjaar.Jaarovergang;
import nl.wijkregie.budgetjaar.process.BudgetjaarProces.Stappen;
import nl.wijkregie.budgetjaar.process.BudgetjaarProces.Variabelen;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a year; who waits for money asks again (ROE-F10). */
@Bouwsteen(
        label = "Potten sluiten",
        uitleg = "Sluit de potten van het jaar. Wat over is, vervalt (ROE-F10).",
        processen = "budgetjaar")
@Component("budgetjaarSluiten")
class BudgetjaarSluiten implements JavaDelegate {

    private final Jaarovergang overgang;
    private final Budgetbesluiten besluiten;

    BudgetjaarSluiten(Jaarovergang overgang, Budgetbesluiten besluiten) {
        this.overgang = overgang;
        this.besluiten = besluiten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        overgang.sluit(
                Variabelen.JAAR.haal(uitvoering),
                besluiten
                        .haal(uitvoering.getProcessBusinessKey(), Stappen.JAAR_AFSLUITEN)
                        .account());
    }
}
