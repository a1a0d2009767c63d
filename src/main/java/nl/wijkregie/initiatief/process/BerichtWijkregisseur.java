package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Zaakberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the wijkregisseur of the wijk that a case is passed on: there is no path around it (ROE-B6). */
@Bouwsteen(
        label = "Bericht aan de wijkregisseur",
        uitleg =
                "Laat de wijkregisseur van de wijk weten dat een zaak wordt doorgeleid. Elke weg naar oriëntatie loopt hierlangs (ROE-B6).",
        processen = "initiatief",
        betekenis = Betekenis.BERICHT_WIJKREGISSEUR)
@Component("berichtWijkregisseur")
class BerichtWijkregisseur implements JavaDelegate {

    private final Dossier dossier;
    private final Zaakberichten berichten;

    BerichtWijkregisseur(Dossier dossier, Zaakberichten berichten) {
        this.dossier = dossier;
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        berichten.aanWijkregisseurs(dossier.haal(uitvoering.getProcessBusinessKey()));
    }
}
