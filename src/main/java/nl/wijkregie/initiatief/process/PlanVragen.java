package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Wachttermijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the resident for the plan and sets the term to wait for it (ROE-D4). */
@Component("planVragen")
class PlanVragen implements JavaDelegate {

    private final Wachttermijnen termijnen;
    private final Toelichtingen toelichtingen;

    PlanVragen(Wachttermijnen termijnen, Toelichtingen toelichtingen) {
        this.termijnen = termijnen;
        this.toelichtingen = toelichtingen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        var moment = termijnen.vraag(
                uitvoering.getProcessBusinessKey(),
                "plan",
                Eigenschappen.haal(uitvoering, "sjabloon"),
                toelichtingen.lees(
                        uitvoering.getProcessBusinessKey(),
                        Eigenschappen.van(uitvoering).get("toelichting")));
        InitiatiefProces.Variabelen.PLANTIMER.zet(uitvoering, moment);
    }
}
