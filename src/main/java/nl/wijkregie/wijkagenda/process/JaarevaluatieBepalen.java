package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The oldest round that still runs looks back for the whole agenda, so that this is asked once a year (ROE-G6, ROE-I4). */
@Bouwsteen(
        label = "Bepalen wie terugkijkt",
        uitleg =
                "Bepaalt of deze ronde terugkijkt voor de hele wijkagenda, zodat dat een keer per jaar wordt gevraagd (ROE-G6, ROE-I4).",
        processen = "wijkagenda",
        zet = "oudsteRonde")
@Component("jaarevaluatieBepalen")
class JaarevaluatieBepalen implements JavaDelegate {

    private final Wijkagendas agendas;

    JaarevaluatieBepalen(Wijkagendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        int eigen = Variabelen.RONDE.haal(uitvoering);
        Variabelen.OUDSTE_RONDE.zet(
                uitvoering,
                agendas.rondes(uitvoering.getProcessBusinessKey()).stream()
                        .filter(ronde -> ronde.status() == Agendastatus.VASTGESTELD)
                        .noneMatch(ronde -> ronde.nummer() < eigen));
    }
}
