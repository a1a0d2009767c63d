package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.engine.Variabele;
import nl.wijkregie.financiering.Bronnen;
import nl.wijkregie.financiering.Bronopgave;
import nl.wijkregie.financiering.Geldroute;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the next step of the search for money and who decides there (ROE-F1 to ROE-F4). */
@Bouwsteen(
        label = "Route van het geld bepalen",
        uitleg = "Bepaalt de volgende stap op zoek naar geld en wie daarover beslist (ROE-F1, ROE-F2, ROE-F3, ROE-F4).",
        processen = "financiering",
        zet = {
            "financieringsroute",
            "mandaatgroepen",
            "gevraagdWijkbudget",
            "volksfeesten",
            "volksfeestenBedrag",
            "overigeSubsidies",
            "overigeSubsidiesBedrag",
            "roermondfonds",
            "roermondfondsBedrag",
            "doelfondsen",
            "doelfondsenBedrag",
            "projectbudget",
            "projectbudgetBedrag",
            "partners",
            "partnersBedrag",
            "clusterbudget",
            "clusterbudgetBedrag"
        },
        betekenis = Betekenis.GELDROUTE)
@Component("financieringsrouteBepalen")
class FinancieringsrouteBepalen implements JavaDelegate {

    private final Geldroute route;
    private final Dossier dossier;

    FinancieringsrouteBepalen(Geldroute route, Dossier dossier) {
        this.route = route;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Geldroute.Keuze keuze = route.bepaal(
                dossier.haal(uitvoering.getProcessBusinessKey()),
                FinancieringProces.Variabelen.GROTERE_IMPACT.isWaar(uitvoering),
                FinancieringProces.OPGENOMEN.equals(FinancieringProces.Variabelen.AGENDABESLUIT.lees(uitvoering)));
        FinancieringProces.Variabelen.FINANCIERINGSROUTE.zet(
                uitvoering, keuze.route().code());
        FinancieringProces.Variabelen.MANDAATGROEPEN.zet(uitvoering, String.join(",", keuze.groepen()));
        bijwerken(uitvoering, keuze.opgave());
    }

    /** A decision of a mandate holder changes a source: the form opens with that, not with the earlier answer. */
    private static void bijwerken(DelegateExecution uitvoering, Bronopgave opgave) {
        opgave.bronnen().forEach(bron -> {
            new Variabele<String>(bron.bron()).zet(uitvoering, bron.stand().code());
            new Variabele<String>(Bronnen.bedragveld(bron.bron()))
                    .zet(uitvoering, bron.bedrag() == 0 ? null : Bedragen.euro(bron.bedrag()));
        });
        FinancieringProces.Variabelen.GEVRAAGD_WIJKBUDGET.zet(uitvoering, Bedragen.euro(opgave.gevraagdWijkbudget()));
    }
}
