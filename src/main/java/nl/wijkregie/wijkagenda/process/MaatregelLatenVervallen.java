package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A measure dropped out while it was worked out: who asked for it hears why. */
@Bouwsteen(
        label = "Maatregel laten vervallen",
        uitleg = "Laat wie om de maatregel vroeg weten waarom die vervalt (ROE-G3, stap 5).",
        processen = "maatregel")
@Component("maatregelLatenVervallen")
class MaatregelLatenVervallen implements JavaDelegate {

    private final Maatregelen maatregelen;
    private final Agendazaken zaken;

    MaatregelLatenVervallen(Maatregelen maatregelen, Agendazaken zaken) {
        this.maatregelen = maatregelen;
        this.zaken = zaken;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        zaken.afgevallen(maatregelen.haal(Variabelen.MAATREGEL.haal(uitvoering)));
    }
}
