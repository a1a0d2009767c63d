package nl.wijkregie.cijfers.process;

import nl.wijkregie.cijfers.Wachtmetingen;
import nl.wijkregie.cijfers.Zaakmetingen;
import nl.wijkregie.engine.Variabele;
import nl.wijkregie.engine.Zaakluisteraar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Keeps where processes wait, and lets go of a case whose process is deleted. */
@Component
class Cijfervolger implements Zaakluisteraar {

    /** Other processes can have the same business key, such as those that record a piece of the resident. */
    static final String ZAAK = "initiatief";

    private static final Variabele<String> WIJK = new Variabele<>("wijk");

    private final Zaakmetingen zaken;
    private final Wachtmetingen wachten;

    Cijfervolger(Zaakmetingen zaken, Wachtmetingen wachten) {
        this.zaken = zaken;
        this.wachten = wachten;
    }

    @Override
    public void wachtBegonnen(DelegateExecution uitvoering) {
        wachten.begonnen(
                uitvoering.getActivityInstanceId(),
                uitvoering.getProcessBusinessKey(),
                proces(uitvoering),
                uitvoering.getCurrentActivityId(),
                WIJK.lees(uitvoering));
    }

    @Override
    public void wachtVoorbij(DelegateExecution uitvoering, boolean afgebroken) {
        wachten.voorbij(uitvoering.getActivityInstanceId(), afgebroken);
    }

    @Override
    public void afgebroken(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        if (kenmerk != null && ZAAK.equals(proces(uitvoering))) {
            zaken.afgebroken(kenmerk);
        }
    }

    private static String proces(DelegateExecution uitvoering) {
        return ((ExecutionEntity) uitvoering).getProcessDefinition().getKey();
    }
}
