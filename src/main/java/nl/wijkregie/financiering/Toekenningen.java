package nl.wijkregie.financiering;

import java.util.List;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Verplichting;
import org.springframework.stereotype.Component;

/** What cases hold of pots: the ledger, less what was asked back and has not come in. */
@Component
class Toekenningen {

    private final Grootboek grootboek;
    private final Betalingen betalingen;

    Toekenningen(Grootboek grootboek, Betalingen betalingen) {
        this.grootboek = grootboek;
        this.betalingen = betalingen;
    }

    /** Newest year first; pots of which a case holds nothing are left out. */
    List<Toekenning> van(String kenmerk) {
        return grootboek.verplichtingen(kenmerk).stream()
                .map(this::zonderTeVorderen)
                .filter(toekenning -> toekenning.totaal() > 0)
                .toList();
    }

    private Toekenning zonderTeVorderen(Verplichting verplichting) {
        long terug = betalingen.teVorderen(verplichting.pot(), verplichting.kenmerk());
        return new Toekenning(
                verplichting.pot(),
                verplichting.kenmerk(),
                verplichting.gereserveerd() + verplichting.teBetalen(),
                Math.max(0, verplichting.besteed() - terug));
    }
}
