package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.financiering.Reserveringen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.wijkbudget.JaarNietOpen;
import nl.wijkregie.wijkbudget.OnbekendePot;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reserves what was agreed, in the transaction of the decision (ROE-F8). */
@Bouwsteen(
        label = "Geld in de pot reserveren",
        uitleg = "Reserveert het bedrag in de pot van de wijk. Is er te weinig, dan wacht de zaak op geld (ROE-F8).",
        processen = "financiering",
        zet = "reservering",
        betekenis = Betekenis.RESERVERING)
@Component("wijkbudgetReserveren")
class WijkbudgetReserveren implements JavaDelegate {

    private final Reserveringen reserveringen;
    private final Dossier dossier;

    WijkbudgetReserveren(Reserveringen reserveringen, Dossier dossier) {
        this.reserveringen = reserveringen;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        try {
            FinancieringProces.Variabelen.RESERVERING.zet(
                    uitvoering,
                    reserveringen
                            .reserveer(dossier.haal(uitvoering.getProcessBusinessKey()))
                            .code());
        } catch (JaarNietOpen | OnbekendePot fout) {
            // The year can be closed between the check of the form and the reservation.
            throw new OngeldigeInvoer("akkoord", fout.getMessage());
        }
    }
}
