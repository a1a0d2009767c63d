package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.financiering.Afrekeningen;
import nl.wijkregie.financiering.OnjuisteOpgave;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Stapregel;
import org.springframework.stereotype.Component;

/** A verzoek that was carried out (ROE-D5, ROE-F11): what it cost goes from the pot to the cluster that did it. */
@Component
class Verzoekregel implements Stapregel {

    private final Afrekeningen afrekeningen;

    Verzoekregel(Afrekeningen afrekeningen) {
        this.afrekeningen = afrekeningen;
    }

    @Override
    public String stap() {
        return FinancieringProces.Stappen.VERZOEK_UITVOEREN;
    }

    @Override
    public void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        try {
            afrekeningen.rekenVerzoekAf(
                    zaak, Bedragen.centen(antwoorden.tekst("besteedBedrag")), Accountgroepen.account(stap));
        } catch (OnjuisteOpgave fout) {
            throw Weigering.van(fout);
        }
    }
}
