package nl.wijkregie.initiatief.process;

import nl.wijkregie.initiatief.Wachttermijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the resident of the account; after the long term the vakambtenaar is asked what to do. */
@Component("verantwoordingHerinneren")
class VerantwoordingHerinneren implements JavaDelegate {

    private final Wachttermijnen termijnen;

    VerantwoordingHerinneren(Wachttermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        var wacht =
                termijnen.herinner(uitvoering.getProcessBusinessKey(), "verantwoording", "verantwoording-herinnering");
        InitiatiefProces.Variabelen.VERANTWOORDINGTIMER.zet(uitvoering, wacht.volgende());
        InitiatiefProces.Variabelen.LANGE_TERMIJN_VERSTREKEN.zet(uitvoering, wacht.langeTermijnVerstreken());
    }
}
