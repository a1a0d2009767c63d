package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Eigenschap;
import nl.wijkregie.engine.Bouwsteen.Soort;
import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Zaakberichten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the message that the element names to the mailbox of a group: property {@code groep}. */
@Bouwsteen(
        label = "Bericht aan een functie",
        uitleg = "Stuurt een bericht naar de postbus van een functie van de gemeente.",
        processen = {"initiatief", "financiering"},
        eigenschappen = {
            @Eigenschap(naam = "sjabloon", label = "Welk bericht?", soort = Soort.SJABLOON),
            @Eigenschap(naam = "groep", label = "Voor welke functie?", soort = Soort.GROEP)
        })
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
