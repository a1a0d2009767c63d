package nl.wijkregie.initiatief.process;

import java.util.Map;
import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Zaakberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the message that the element names to the resident; property {@code toelichting} (step.question) tells whose words it carries. */
@Component("berichtAanIndiener")
class BerichtAanIndiener implements JavaDelegate {

    private final Dossier dossier;
    private final Zaakberichten berichten;
    private final Toelichtingen toelichtingen;

    BerichtAanIndiener(Dossier dossier, Zaakberichten berichten, Toelichtingen toelichtingen) {
        this.dossier = dossier;
        this.berichten = berichten;
        this.toelichtingen = toelichtingen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Map<String, String> eigenschappen = Eigenschappen.van(uitvoering);
        berichten.aanIndiener(
                dossier.haal(uitvoering.getProcessBusinessKey()),
                Eigenschappen.haal(uitvoering, "sjabloon"),
                toelichtingen.lees(uitvoering.getProcessBusinessKey(), eigenschappen.get("toelichting")));
    }
}
