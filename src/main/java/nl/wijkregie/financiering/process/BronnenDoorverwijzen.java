package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.financiering.Geldbrieven;
import nl.wijkregie.initiatief.Dossier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the resident where to apply for money of other sources (ROE-F1). */
@Bouwsteen(
        label = "Naar andere bronnen verwijzen",
        uitleg = "Vertelt de indiener waar hij geld van andere bronnen kan aanvragen (ROE-F1).",
        processen = "financiering")
@Component("bronnenDoorverwijzen")
class BronnenDoorverwijzen implements JavaDelegate {

    private final Geldbrieven brieven;
    private final Dossier dossier;

    BronnenDoorverwijzen(Geldbrieven brieven, Dossier dossier) {
        this.brieven = brieven;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        brieven.verwijsNaarBronnen(dossier.haal(uitvoering.getProcessBusinessKey()));
    }
}
