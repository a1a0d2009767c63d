package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Eigenschap;
import nl.wijkregie.engine.Bouwsteen.Soort;
import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.initiatief.Wachttermijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Asks the resident for the plan (ROE-D4) or the account (ROE-E4) and starts the term to wait for it; property {@code
 * stuk} says which.
 */
@Bouwsteen(
        label = "Stuk vragen aan de indiener",
        uitleg =
                "Vraagt de indiener om het plan (ROE-D4) of het verslag (ROE-E4). De termijn om daarop te wachten begint.",
        processen = "initiatief",
        eigenschappen = {
            @Eigenschap(
                    naam = "stuk",
                    label = "Welk stuk moet de indiener sturen?",
                    soort = Soort.KEUZE,
                    keuzes = {"plan", "verantwoording"}),
            @Eigenschap(naam = "sjabloon", label = "Welk bericht?", soort = Soort.SJABLOON),
            @Eigenschap(
                    naam = "toelichting",
                    label = "Wiens woorden staan in het bericht?",
                    soort = Soort.VRAAG,
                    verplicht = false)
        },
        zet = "wachttimer")
@Component("stukVragen")
class StukVragen implements JavaDelegate {

    private final Wachttermijnen termijnen;
    private final Toelichtingen toelichtingen;

    StukVragen(Wachttermijnen termijnen, Toelichtingen toelichtingen) {
        this.termijnen = termijnen;
        this.toelichtingen = toelichtingen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        InitiatiefProces.Variabelen.WACHTTIMER.zet(
                uitvoering,
                termijnen.vraag(
                        kenmerk,
                        Eigenschappen.haal(uitvoering, "stuk"),
                        Eigenschappen.haal(uitvoering, "sjabloon"),
                        toelichtingen.lees(
                                kenmerk, Eigenschappen.van(uitvoering).get("toelichting"))));
    }
}
