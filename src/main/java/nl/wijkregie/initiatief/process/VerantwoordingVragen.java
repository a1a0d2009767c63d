package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Wachttermijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the resident to start and asks for the account afterwards (ROE-E4). */
@Component("verantwoordingVragen")
class VerantwoordingVragen implements JavaDelegate {

    private final Wachttermijnen termijnen;
    private final Toelichtingen toelichtingen;

    VerantwoordingVragen(Wachttermijnen termijnen, Toelichtingen toelichtingen) {
        this.termijnen = termijnen;
        this.toelichtingen = toelichtingen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        var moment = termijnen.vraag(
                uitvoering.getProcessBusinessKey(),
                "verantwoording",
                Eigenschappen.haal(uitvoering, "sjabloon"),
                toelichtingen.lees(
                        uitvoering.getProcessBusinessKey(),
                        Eigenschappen.van(uitvoering).get("toelichting")));
        InitiatiefProces.Variabelen.VERANTWOORDINGTIMER.zet(uitvoering, moment);
    }
}
