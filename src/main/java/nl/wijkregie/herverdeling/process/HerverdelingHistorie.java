package nl.wijkregie.herverdeling.process;

import java.util.Set;
import nl.wijkregie.engine.TeBewarenVariabelen;
import org.springframework.stereotype.Component;

/** Variables of a request whose final value tells what was decided. */
@Component
class HerverdelingHistorie implements TeBewarenVariabelen {

    @Override
    public Set<String> namen() {
        return Set.of(
                "jaar",
                "wijk",
                "pot",
                "herverdelen",
                "vanWijk",
                "vanPot",
                "bedrag",
                "wijkcoalitieGehoord",
                "bijGeenHerverdeling",
                "raadAkkoord",
                "raadBedrag",
                "herverdelingsuitslag",
                "budgetbesluit");
    }
}
