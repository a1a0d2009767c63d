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
 * Reminds the resident of what was asked; after the long term the vakambtenaar is asked what to do, so that a case never
 * ends by itself.
 */
@Bouwsteen(
        label = "Indiener herinneren",
        uitleg =
                "Herinnert de indiener aan het stuk dat is gevraagd. Na de lange termijn kiest de vakambtenaar wat er gebeurt.",
        processen = "initiatief",
        eigenschappen = {
            @Eigenschap(
                    naam = "stuk",
                    label = "Welk stuk moet de indiener sturen?",
                    soort = Soort.KEUZE,
                    keuzes = {"plan", "verantwoording"}),
            @Eigenschap(naam = "sjabloon", label = "Welk bericht?", soort = Soort.SJABLOON)
        },
        zet = {"wachttimer", "langeTermijnVerstreken"})
@Component("indienerHerinneren")
class IndienerHerinneren implements JavaDelegate {

    private final Wachttermijnen termijnen;

    IndienerHerinneren(Wachttermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        var wacht = termijnen.herinner(
                uitvoering.getProcessBusinessKey(),
                Eigenschappen.haal(uitvoering, "stuk"),
                Eigenschappen.haal(uitvoering, "sjabloon"));
        InitiatiefProces.Variabelen.WACHTTIMER.zet(uitvoering, wacht.volgende());
        InitiatiefProces.Variabelen.LANGE_TERMIJN_VERSTREKEN.zet(uitvoering, wacht.langeTermijnVerstreken());
    }
}
