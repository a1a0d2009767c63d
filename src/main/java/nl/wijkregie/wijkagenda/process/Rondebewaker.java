package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * A round whose process the administrator deletes before the College decided stops: its cases wait for another agenda again,
 * and the agenda can be begun anew. What was adopted stays adopted.
 */
@Component
class Rondebewaker implements Zaakluisteraar {

    private final Wijkagendas agendas;
    private final Agendazaken zaken;

    Rondebewaker(Wijkagendas agendas, Agendazaken zaken) {
        this.agendas = agendas;
        this.zaken = zaken;
    }

    @Override
    public void afgebroken(DelegateExecution uitvoering) {
        String proces = ((ExecutionEntity) uitvoering).getProcessDefinition().getKey();
        Integer ronde = Variabelen.RONDE.lees(uitvoering);
        String agenda = uitvoering.getProcessBusinessKey();
        if (WijkagendaProces.SLEUTEL.equals(proces) && ronde != null && agenda != null) {
            stop(agenda, ronde);
        }
    }

    private void stop(String agenda, int ronde) {
        boolean voorbereiding = agendas.zoek(agenda).isPresent()
                && agendas.rondes(agenda).stream()
                        .anyMatch(een -> een.nummer() == ronde && een.status() == Agendastatus.IN_VOORBEREIDING);
        if (voorbereiding) {
            // The cases first: they are told nothing, and their measures must not answer them by dropping out.
            zaken.losgelaten(agenda, ronde);
            agendas.stop(agenda, ronde);
        }
    }
}
