package nl.wijkregie.wijkagenda.process;

import jakarta.ws.rs.core.Response.Status;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.fout.LaatsteFout;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.geld.Agendageld;
import nl.wijkregie.wijkagenda.zaken.Agendauitslag;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes in what the wijkagenda decided (ROE-D5), and that there is money to hand on when it gave any (ROE-G5, ROE-E0). */
@Bouwsteen(
        label = "Besluit van de wijkagenda vastleggen",
        uitleg = "Legt vast wat de wijkagenda besloot, en of er geld te regelen is (ROE-D5, ROE-G5).",
        processen = {"initiatief", "financiering"},
        zet = "geldNodig")
@Component("agendabesluitVerwerken")
class AgendabesluitVerwerken implements JavaDelegate {

    private final Agendauitslag uitslag;
    private final Agendageld geld;

    AgendabesluitVerwerken(Agendauitslag uitslag, Agendageld geld) {
        this.uitslag = uitslag;
        this.geld = geld;
    }

    /** @throws OngeldigeInvoer when an administrator sends the message without a decision, or with another word */
    @Override
    public void execute(DelegateExecution uitvoering) {
        String zaak = uitvoering.getProcessBusinessKey();
        try {
            uitslag.besloten(zaak, uitvoering.getVariable(WijkagendaProces.Variabelen.AGENDABESLUIT.naam()));
        } catch (OnjuisteAgenda fout) {
            // The message comes past no form: without this the answer would be a status 500.
            LaatsteFout.meld(fout.getMessage(), Status.BAD_REQUEST.getStatusCode());
            throw new OngeldigeInvoer(fout.veld(), fout.getMessage());
        }
        // Orientation need not have known of the money; without the step for it the case would never get what is
        // reserved.
        if (geld.isErGeld(zaak)) {
            WijkagendaProces.Variabelen.GELD_NODIG.zet(uitvoering, true);
        }
    }
}
