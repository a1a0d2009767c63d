package nl.wijkregie.initiatief.process;

import java.util.Map;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Eigenschap;
import nl.wijkregie.engine.Bouwsteen.Soort;
import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Zaakberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the message that the element names to the resident; property {@code toelichting} (step.question) tells whose words it carries. */
@Bouwsteen(
        label = "Bericht aan de indiener",
        uitleg = "Stuurt de indiener een bericht, met de woorden uit een eerdere stap als u die aanwijst.",
        processen = {"initiatief", "financiering"},
        eigenschappen = {
            @Eigenschap(naam = "sjabloon", label = "Welk bericht?", soort = Soort.SJABLOON),
            @Eigenschap(
                    naam = "toelichting",
                    label = "Wiens woorden staan in het bericht?",
                    soort = Soort.VRAAG,
                    verplicht = false)
        })
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
