package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the cases of the wijk that wait on this agenda (ROE-G2). */
@Bouwsteen(
        label = "Ideeën en wensen van de lijst erbij zetten",
        uitleg = "Zet de zaken die op deze wijkagenda wachten op het eerste overzicht (ROE-G2).",
        processen = "wijkagenda")
@Component("invoerVerzamelen")
class InvoerVerzamelen implements JavaDelegate {

    private final Agendazaken zaken;

    InvoerVerzamelen(Agendazaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        zaken.opDeAgenda(uitvoering.getProcessBusinessKey(), Variabelen.RONDE.haal(uitvoering));
    }
}
