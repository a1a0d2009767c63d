package nl.wijkregie.wijkagenda.process;

import java.util.stream.Collectors;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Everybody consents, or this measure alone goes back with the advice to adapt it (ROE-G3 step 6). */
@Bouwsteen(
        label = "Oordelen verwerken",
        uitleg =
                "Bepaalt of iedereen instemt. Anders gaat alleen deze maatregel terug, met het advies (ROE-G3, stap 6).",
        processen = "maatregel",
        zet = "maatregeloordeel")
@Component("oordelenVerwerken")
class OordelenVerwerken implements JavaDelegate {

    private static final int LANGSTE_REDEN = 5000;

    private final Maatregelen maatregelen;
    private final Oordelen oordelen;
    private final Betalers namen;

    OordelenVerwerken(Maatregelen maatregelen, Oordelen oordelen, Betalers namen) {
        this.maatregelen = maatregelen;
        this.oordelen = oordelen;
        this.namen = namen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String maatregel = Variabelen.MAATREGEL.haal(uitvoering);
        if (oordelen.isIngestemd(maatregel)) {
            maatregelen.status(maatregel, Maatregelstatus.INGESTEMD, "");
            Variabelen.MAATREGELOORDEEL.zet(uitvoering, "instemming");
        } else {
            maatregelen.opnieuwUitwerken(maatregel, adviezen(maatregel));
            Variabelen.MAATREGELOORDEEL.zet(uitvoering, "aanpassen");
        }
    }

    private String adviezen(String maatregel) {
        String adviezen = oordelen.geldig(maatregel).stream()
                .filter(oordeel -> !oordeel.instemming())
                .map((Oordeel oordeel) -> namen.naam(oordeel.beoordelaar()) + ": " + oordeel.motivering())
                .collect(Collectors.joining("\n\n"));
        return adviezen.length() <= LANGSTE_REDEN ? adviezen : adviezen.substring(0, LANGSTE_REDEN);
    }
}
