package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** A round whose process the administrator deletes before the College decided stops. */
@Component
class Rondebewaker implements Zaakluisteraar {

    private final Rondestop stop;

    Rondebewaker(Rondestop stop) {
        this.stop = stop;
    }

    @Override
    public void afgebroken(DelegateExecution uitvoering) {
        String proces = ((ExecutionEntity) uitvoering).getProcessDefinition().getKey();
        Integer ronde = Variabelen.RONDE.lees(uitvoering);
        String agenda = uitvoering.getProcessBusinessKey();
        if (WijkagendaProces.SLEUTEL.equals(proces) && ronde != null && agenda != null) {
            stop.stop(agenda, ronde);
        }
    }
}
