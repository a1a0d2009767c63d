package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Variabele;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Toetsen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sieves what is not feasible out, with the reasons (ROE-G3 step 2). */
@Bouwsteen(
        label = "Zeef toepassen",
        uitleg = "Laat maatregelen afvallen die niet haalbaar zijn, met de redenen (ROE-G3, stap 2).",
        processen = "wijkagenda",
        zet = "allesAfgevallen")
@Component("maatregelenZeven")
class MaatregelenZeven implements JavaDelegate {

    private static final Variabele<Boolean> EERSTE_TOETS_OVERSLAAN = new Variabele<>("eersteToetsOverslaan");

    private final Toetsen toetsen;
    private final Maatregelen maatregelen;
    private final Agendazaken zaken;

    MaatregelenZeven(Toetsen toetsen, Maatregelen maatregelen, Agendazaken zaken) {
        this.toetsen = toetsen;
        this.maatregelen = maatregelen;
        this.zaken = zaken;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String agenda = uitvoering.getProcessBusinessKey();
        int ronde = Variabelen.RONDE.haal(uitvoering);
        if (EERSTE_TOETS_OVERSLAAN.isWaar(uitvoering)) {
            toetsen.slaOver(agenda, ronde);
        } else {
            // Before the measures, as a case that is withdrawn locks itself first and its measure after it.
            zaken.houdVast(agenda, ronde);
            toetsen.zeef(agenda, ronde).forEach(zaken::afgevallen);
        }
        Variabelen.ALLES_AFGEVALLEN.zet(
                uitvoering,
                maatregelen.van(agenda, ronde).stream()
                        .allMatch(maatregel -> maatregel.status().isEinde()));
    }
}
