package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import nl.wijkregie.wijkagenda.vaststelling.Vaststelling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Adopts the round with all that comes with it, in the transaction of the decision of the College (ROE-G3 step 8). */
@Bouwsteen(
        label = "Vaststelling uitvoeren",
        uitleg = "Stelt de wijkagenda vast en reserveert het geld van de maatregelen (ROE-G3, stap 8).",
        processen = "wijkagenda",
        zet = {"evaluatiecyclus", "maatregelen"},
        betekenis = Betekenis.VASTSTELLING)
@Component("agendaVaststellen")
class AgendaVaststellen implements JavaDelegate {

    private final Vaststelling vaststelling;
    private final Maatregelen maatregelen;
    private final Evaluatiecyclus evaluatie;

    AgendaVaststellen(Vaststelling vaststelling, Maatregelen maatregelen, Evaluatiecyclus evaluatie) {
        this.vaststelling = vaststelling;
        this.maatregelen = maatregelen;
        this.evaluatie = evaluatie;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String agenda = uitvoering.getProcessBusinessKey();
        int ronde = Variabelen.RONDE.haal(uitvoering);
        Weigering.bij(() -> vaststelling.stelVast(agenda, ronde));
        Variabelen.EVALUATIECYCLUS.zet(uitvoering, evaluatie.tekst());
        Lijstvariabele.zet(
                uitvoering,
                Lijstvariabele.MAATREGELEN,
                maatregelen.van(agenda, ronde).stream()
                        .filter(maatregel -> maatregel.status() == Maatregelstatus.VASTGESTELD)
                        .map(Maatregel::kenmerk)
                        .toList());
    }
}
