package nl.wijkregie.financiering.process;

import java.math.BigDecimal;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Stapregel;
import org.springframework.stereotype.Component;

/** Evaluation (ROE-E4): the settled contribution is at most what was granted; as long as nothing was granted it is nothing. */
@Component
class Evaluatieregel implements Stapregel {

    @Override
    public String stap() {
        return "evaluatie";
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        String vastgesteld = antwoorden.tekst("vastgesteldeBijdrage");
        if (!vastgesteld.isEmpty() && new BigDecimal(vastgesteld).signum() > 0) {
            throw new OngeldigeInvoer(
                    "vastgesteldeBijdrage",
                    "Er is geen bijdrage toegekend. Laat de vastgestelde bijdrage leeg of vul 0 in.");
        }
    }
}
