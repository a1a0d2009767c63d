package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the case on the list for the wijkagenda (ROE-F3, ROE-F11, ROE-G2). */
@Bouwsteen(
        label = "Op de lijst voor de wijkagenda zetten",
        uitleg = "Zet de zaak op de lijst voor de wijkagenda (ROE-F3, ROE-F11, ROE-G2).",
        processen = {"initiatief", "financiering"},
        zet = "agendabesluit")
@Component("opAgendaZetten")
class OpAgendaZetten implements JavaDelegate {

    private final Agendazaken zaken;
    private final Dossier dossier;

    OpAgendaZetten(Agendazaken zaken, Dossier dossier) {
        this.zaken = zaken;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        if (WijkagendaProces.Variabelen.AGENDABESLUIT.lees(uitvoering) != null) {
            // An earlier decision is not the answer to this question.
            WijkagendaProces.Variabelen.AGENDABESLUIT.zet(uitvoering, null);
        }
        zaken.zetOp(
                dossier.haal(uitvoering.getProcessBusinessKey()), WijkagendaProces.Variabelen.SOORT.haal(uitvoering));
    }
}
