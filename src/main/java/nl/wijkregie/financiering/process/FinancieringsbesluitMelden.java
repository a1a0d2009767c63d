package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.engine.Bouwsteen.Betekenis;
import nl.wijkregie.engine.Bouwsteen.Eigenschap;
import nl.wijkregie.engine.Bouwsteen.Soort;
import nl.wijkregie.engine.Eigenschappen;
import nl.wijkregie.financiering.Geldbrieven;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the decision over money (ROE-E0); property {@code besluit} says which: {@code toegekend} or {@code afgewezen}. */
@Bouwsteen(
        label = "Besluit over geld sturen",
        uitleg =
                "Stuurt het besluit over geld: toegekend of afgewezen. Bij een toekenning staat het voorschot klaar (ROE-E0).",
        processen = "financiering",
        eigenschappen =
                @Eigenschap(
                        naam = "besluit",
                        label = "Welk besluit?",
                        soort = Soort.KEUZE,
                        keuzes = {"toegekend", "afgewezen"}),
        betekenis = Betekenis.TOEKENNING)
@Component("financieringsbesluitMelden")
class FinancieringsbesluitMelden implements JavaDelegate {

    private final Geldbrieven brieven;
    private final Dossier dossier;

    FinancieringsbesluitMelden(Geldbrieven brieven, Dossier dossier) {
        this.brieven = brieven;
        this.dossier = dossier;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Initiatief zaak = dossier.haal(uitvoering.getProcessBusinessKey());
        String besluit = Eigenschappen.haal(uitvoering, "besluit");
        switch (besluit) {
            case "toegekend" -> brieven.meldToekenning(zaak);
            case "afgewezen" -> brieven.meldAfwijzing(zaak);
            default ->
                throw new IllegalStateException(
                        "Eigenschap 'besluit' is '" + besluit + "'; kies toegekend of afgewezen.");
        }
    }
}
