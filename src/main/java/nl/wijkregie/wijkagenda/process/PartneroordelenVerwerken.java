package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether every partner agreed; one that did not sends the agenda back (ROE-G3 step 7). */
@Bouwsteen(
        label = "Antwoorden van partners verwerken",
        uitleg = "Bepaalt of alle partners akkoord zijn (ROE-G3, stap 7).",
        processen = "wijkagenda",
        zet = "partneroordeel")
@Component("partneroordelenVerwerken")
class PartneroordelenVerwerken implements JavaDelegate {

    private final Rondeverslag verslag;

    PartneroordelenVerwerken(Rondeverslag verslag) {
        this.verslag = verslag;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String agenda = uitvoering.getProcessBusinessKey();
        int ronde = Variabelen.RONDE.haal(uitvoering);
        Variabelen.PARTNEROORDEEL.zet(uitvoering, verslag.partnersAkkoord(agenda, ronde) ? "akkoord" : "terug");
    }
}
