package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.financiering.Agendafinanciering;
import nl.wijkregie.initiatief.Dossier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over the money that an adopted wijkagenda gave to the case (ROE-F3, ROE-G5). */
@Bouwsteen(
        label = "Geld van de wijkagenda overnemen",
        uitleg = "Neemt het geld over dat een vastgestelde wijkagenda aan de zaak gaf (ROE-F3, ROE-G5).",
        processen = "financiering",
        zet = "geldViaAgenda")
@Component("agendageldOvernemen")
class AgendageldOvernemen implements JavaDelegate {

    private final Agendafinanciering financiering;
    private final Dossier dossier;

    AgendageldOvernemen(Agendafinanciering financiering, Dossier dossier) {
        this.financiering = financiering;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        FinancieringProces.Variabelen.GELD_VIA_AGENDA.zet(
                uitvoering, financiering.neemOver(dossier.haal(uitvoering.getProcessBusinessKey())));
    }
}
