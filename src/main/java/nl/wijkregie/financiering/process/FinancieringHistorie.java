package nl.wijkregie.financiering.process;

import java.util.Set;
import nl.wijkregie.engine.TeBewarenVariabelen;
import org.springframework.stereotype.Component;

/** Variables of a search for money whose final value tells where it went, without texts. */
@Component
class FinancieringHistorie implements TeBewarenVariabelen {

    @Override
    public Set<String> namen() {
        return Set.of(
                "gevraagdWijkbudget",
                "bovenPlafond",
                "geldViaAgenda",
                "financieringsroute",
                "reservering",
                "budgetbesluit",
                "financieringsuitslag",
                "bijdrageToegekend");
    }
}
