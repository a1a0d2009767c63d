package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.financiering.Afrekeningen;
import nl.wijkregie.financiering.OnjuisteOpgave;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Stapregel;
import org.springframework.stereotype.Component;

/** Evaluation (ROE-E4): the contribution is settled after the account; as long as nothing was granted it is nothing. */
@Component
class Evaluatieregel implements Stapregel {

    private final Afrekeningen afrekeningen;

    Evaluatieregel(Afrekeningen afrekeningen) {
        this.afrekeningen = afrekeningen;
    }

    @Override
    public String stap() {
        return FinancieringProces.Stappen.EVALUATIE;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        try {
            afrekeningen.stelVast(
                    zaak,
                    Bedragen.centen(antwoorden.tekst("vastgesteldeBijdrage")),
                    Bedragen.centen(antwoorden.tekst("werkelijkeKosten")).orElse(0),
                    Bedragen.centen(antwoorden.tekst("laterGeld")).orElse(0),
                    Accountgroepen.account(stap));
        } catch (OnjuisteOpgave fout) {
            throw Weigering.van(fout);
        }
    }
}
