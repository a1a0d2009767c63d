package nl.wijkregie.financiering;

import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.stereotype.Component;

/** Which pot is asked, and what a case holds of the pots already. */
@Component
class Potkeuze {

    private final Budgetjaren jaren;
    private final Toekenningen toekenningen;

    Potkeuze(Budgetjaren jaren, Toekenningen toekenningen) {
        this.jaren = jaren;
        this.toekenningen = toekenningen;
    }

    /** The pot of this year and of the wijk of the case: that of the wijkagenda when it took the case up (ROE-F3). */
    Pot voor(Initiatief zaak, boolean opAgenda) {
        return new Pot(jaren.huidig(), zaak.wijk(), opAgenda ? Potsoort.WIJKAGENDA : Potsoort.INITIATIEVEN);
    }

    /** What a case holds of all pots, less what was asked back, in cents. */
    long alToegekend(String kenmerk) {
        return toekenningen.van(kenmerk).stream().mapToLong(Toekenning::totaal).sum();
    }
}
