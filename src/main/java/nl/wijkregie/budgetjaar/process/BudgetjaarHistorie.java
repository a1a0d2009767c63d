package nl.wijkregie.budgetjaar.process;

import java.util.Set;
import nl.wijkregie.engine.TeBewarenVariabelen;
import org.springframework.stereotype.Component;

/** Variables of a budget year whose final value tells with which sums it was opened. */
@Component
class BudgetjaarHistorie implements TeBewarenVariabelen {

    @Override
    public Set<String> namen() {
        return Set.of("jaar", "budget", "aanloopkosten", "percentageInitiatieven");
    }
}
