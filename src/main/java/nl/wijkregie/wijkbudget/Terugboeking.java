package nl.wijkregie.wijkbudget;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books a payment back of which the money, or a part of it, is not paid again: that part is released in the same act. Takes
 * part in the caller's transaction. Amounts are cents.
 */
@Component
public class Terugboeking {

    private final Rekeningen rekeningen;
    private final Boekingen boekingen;
    private final Correctie correctie;
    private final Potnieuws nieuws;

    Terugboeking(Rekeningen rekeningen, Boekingen boekingen, Correctie correctie, Potnieuws nieuws) {
        this.rekeningen = rekeningen;
        this.boekingen = boekingen;
        this.correctie = correctie;
        this.nieuws = nieuws;
    }

    /** Holds the pot, of an open year or a closed one, until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vergrendel(Pot pot) {
        rekeningen.vergrendelPot(pot);
    }

    /**
     * Books an entry back that paid money of a case, and releases so much of what came back: to the pot, or to the general
     * means when its year is closed (ROE-F10). What else the case holds stays.
     *
     * @param vrij cents, from 0 to the amount of the entry
     * @return id of the correction
     * @throws NietTeCorrigeren when the entry was corrected before, or the money is no longer there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long boek(Pot pot, long betaling, long vrij, Aanleiding aanleiding) {
        Rekening potgeld = rekeningen.vergrendelPot(pot);
        Geboekt fout = boekingen.zoek(betaling).orElseThrow(() -> new NietTeCorrigeren("Deze boeking bestaat niet."));
        if (vrij < 0 || vrij > fout.bedrag()) {
            throw new IllegalArgumentException("From " + fout.bedrag() + " cents " + vrij + " cannot be released");
        }
        correctie.corrigeer(betaling, aanleiding);
        long id = boekingen.zoek(aanleiding.sleutel()).orElseThrow();
        if (vrij > 0) {
            geefVrij(fout.van(), potgeld, vrij, aanleiding.met(sleutelVrijval(id)));
        }
        return id;
    }

    /** Key of the entry that released what this correction brought back. */
    public static String sleutelVrijval(long correctie) {
        return "correctie-vrijval/" + correctie;
    }

    private void geefVrij(Rekening van, Rekening potgeld, long centen, Aanleiding aanleiding) {
        Rekening naar =
                potgeld.open() ? potgeld : rekeningen.haal(potgeld.plek().alsVervallen());
        if (!rekeningen.neem(van, centen)) {
            throw new IllegalStateException("What was booked back is not there: account " + van.id());
        }
        rekeningen.geef(naar, centen);
        boekingen.schrijf(potgeld.open() ? Boekingsoort.RELEASE : Boekingsoort.LAPSE, van, naar, centen, aanleiding);
        nieuws.terug(potgeld);
    }
}
