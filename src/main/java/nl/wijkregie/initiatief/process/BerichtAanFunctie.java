package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Zaakberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the message that the element names to the mailbox of a group: property {@code groep}. */
@Component("berichtAanFunctie")
class BerichtAanFunctie implements JavaDelegate {

    private final Dossier dossier;
    private final Zaakberichten berichten;

    BerichtAanFunctie(Dossier dossier, Zaakberichten berichten) {
        this.dossier = dossier;
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        berichten.aanFunctie(
                dossier.haal(uitvoering.getProcessBusinessKey()),
                Eigenschappen.haal(uitvoering, "groep"),
                Eigenschappen.haal(uitvoering, "sjabloon"),
                "");
    }
}
