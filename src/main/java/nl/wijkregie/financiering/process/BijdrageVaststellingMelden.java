package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.financiering.Geldbrieven;
import nl.wijkregie.initiatief.Dossier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the resident what was settled after the account (ROE-E0). */
@Bouwsteen(
        label = "Vaststelling van de bijdrage sturen",
        uitleg =
                "Stuurt na het verslag de brief over de vastgestelde bijdrage: wat wij nog betalen of terugvragen (ROE-E0).",
        processen = "initiatief",
        betekenis = Betekenis.BETALING)
@Component("bijdrageVaststellingMelden")
class BijdrageVaststellingMelden implements JavaDelegate {

    private final Geldbrieven brieven;
    private final Dossier dossier;

    BijdrageVaststellingMelden(Geldbrieven brieven, Dossier dossier) {
        this.brieven = brieven;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        brieven.meldVaststelling(dossier.haal(uitvoering.getProcessBusinessKey()));
    }
}
