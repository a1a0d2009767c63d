package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.stereotype.Component;

/** Stops a round over which the College has not decided; what was adopted stays adopted. */
@Component
class Rondestop {

    private final Wijkagendas agendas;
    private final Agendazaken zaken;

    Rondestop(Wijkagendas agendas, Agendazaken zaken) {
        this.agendas = agendas;
        this.zaken = zaken;
    }

    /** Its cases wait for another agenda again, and the agenda can be begun anew; nothing happens after a decision. */
    void stop(String agenda, int ronde) {
        boolean voorbereiding = agendas.zoek(agenda).isPresent()
                && agendas.rondes(agenda).stream()
                        .anyMatch(een -> een.nummer() == ronde && een.status() == Agendastatus.IN_VOORBEREIDING);
        if (voorbereiding) {
            // The cases first: they wait for another agenda, so their measures must not answer them by dropping out.
            zaken.losgelaten(agenda, ronde);
            agendas.stop(agenda, ronde);
        }
    }
}
