package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Variabele;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Only what is complete goes to judgement (ROE-G4); a complete measure skips working out when the wijkcoalitie chose so (ROE-G8). */
@Component("smartToets")
class SmartToets implements JavaDelegate {

    private static final Variabele<Boolean> UITWERKEN_OVERSLAAN = new Variabele<>("uitwerkenOverslaan");

    private final Maatregelen maatregelen;

    SmartToets(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String maatregel = Variabelen.MAATREGEL.haal(uitvoering);
        boolean compleet = maatregelen.ontbreekt(maatregel).isEmpty();
        Maatregel stand = maatregelen.haal(maatregel);
        // Skipping is for a measure that nobody worked out yet. One that was sent back is worked out again, whatever
        // was skipped: else it would return unchanged to the same judges.
        boolean overgeslagen = UITWERKEN_OVERSLAAN.isWaar(uitvoering) && stand.versie() == 0;
        Variabelen.MAATREGEL_GEREED.zet(uitvoering, compleet && (!stand.uitwerken() || overgeslagen));
    }
}
