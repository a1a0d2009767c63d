package nl.wijkregie.initiatief.process;

import nl.wijkregie.initiatief.Wachttermijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the resident of the plan; after the long term the vakambtenaar is asked what to do. A case never ends by itself. */
@Component("planHerinneren")
class PlanHerinneren implements JavaDelegate {

    private final Wachttermijnen termijnen;

    PlanHerinneren(Wachttermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        var wacht = termijnen.herinner(uitvoering.getProcessBusinessKey(), "plan", "plan-herinnering");
        InitiatiefProces.Variabelen.PLANTIMER.zet(uitvoering, wacht.volgende());
        InitiatiefProces.Variabelen.LANGE_TERMIJN_VERSTREKEN.zet(uitvoering, wacht.langeTermijnVerstreken());
    }
}
