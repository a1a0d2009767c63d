package nl.wijkregie.wijkbudget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger. Every writing call takes part in the caller's transaction and commits or rolls back with it. Amounts are
 * cents and more than zero; anything else is an {@link IllegalArgumentException}. A call that is repeated with the same
 * key writes nothing and answers as before; the same key for something else is {@link SleutelAnders}.
 */
@Component
public class Grootboek {

    /** Far above any budget, and far below where sums of cents could overflow. */
    private static final long GROOTSTE_BEDRAG = 100_000_000_000_00L;

    private static final String REST = "/rest";

    private final Rekeningen rekeningen;
    private final Boekingen boekingen;
    private final Correctie correctie;
    private final Potstanden potstanden;
    private final Jaarsom jaarsom;
    private final Potnieuws nieuws;

    Grootboek(
            Rekeningen rekeningen,
            Boekingen boekingen,
            Correctie correctie,
            Potstanden potstanden,
            Jaarsom jaarsom,
            Potnieuws nieuws) {
        this.rekeningen = rekeningen;
        this.boekingen = boekingen;
        this.correctie = correctie;
        this.potstanden = potstanden;
        this.jaarsom = jaarsom;
        this.nieuws = nieuws;
    }

    /**
     * Reserves money of a pot for a case (ROE-F8).
     *
     * @return false when the pot does not hold enough: then nothing is written
     * @throws JaarNietOpen when the year of the pot is not open
     * @throws OnbekendePot when the year has no such pot
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reserveer(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        eisBedrag(centen);
        Rekening vrij = rekeningen.vergrendelPot(pot);
        Plek bedoeld = Plek.van(pot, Rekeningsoort.GERESERVEERD, kenmerk);
        if (boekingen.bekend(aanleiding.sleutel(), vrij.plek(), bedoeld, centen)) {
            return true;
        }
        if (!rekeningen.neem(rekeningen.eisOpen(vrij), centen)) {
            return false;
        }
        Rekening gereserveerd = rekeningen.gereserveerd(pot, kenmerk);
        rekeningen.geef(gereserveerd, centen);
        boekingen.schrijf(Boekingsoort.RESERVATION, vrij, gereserveerd, centen, aanleiding);
        nieuws.gebruikt(pot);
        return true;
    }

    /**
     * Holds the pot until the end of the transaction, so that nobody else changes it, and returns what is free.
     *
     * @throws JaarNietOpen when the year of the pot is not open
     * @throws OnbekendePot when the year has no such pot
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long vergrendel(Pot pot) {
        return rekeningen.vergrendelOpen(pot).saldo();
    }

    /**
     * Releases what a case has reserved and not settled in this pot: back to the pot, or to the general means when its
     * year is closed (ROE-F10).
     *
     * @return what was released; 0 when there was nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long geefVrij(Pot pot, String kenmerk, Aanleiding aanleiding) {
        Optional<Rekening> vrij = rekeningen.vergrendel(pot);
        Optional<Rekening> gereserveerd = rekeningen.vergrendel(Plek.van(pot, Rekeningsoort.GERESERVEERD, kenmerk));
        if (vrij.isEmpty() || gereserveerd.isEmpty()) {
            return 0;
        }
        Rekening van = gereserveerd.get();
        return boekingen
                .bekend(
                        aanleiding.sleutel(),
                        eerder -> eerder.verplaatst(van.plek(), vrij.get().plek()))
                .map(Geboekt::bedrag)
                .orElseGet(() -> geefVrij(van, vrij.get(), aanleiding));
    }

    /**
     * Settles the grant of a case: this much of what is reserved is to be paid, the rest is released. May be 0.
     *
     * @throws OnvoldoendeGereserveerd when less is reserved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stelVast(Pot pot, String kenmerk, long teBetalen, Aanleiding aanleiding) {
        if (teBetalen != 0) {
            eisBedrag(teBetalen);
        }
        Rekening vrij = rekeningen.vergrendelPot(pot);
        Rekening gereserveerd = vanZaak(Plek.van(pot, Rekeningsoort.GERESERVEERD, kenmerk));
        Plek naar = Plek.van(pot, Rekeningsoort.TE_BETALEN, kenmerk);
        if (vastgesteld(gereserveerd, naar, vrij, teBetalen, aanleiding)) {
            return;
        }
        if (teBetalen > 0) {
            verplaats(Boekingsoort.SETTLEMENT, gereserveerd, rekeningen.haal(naar), teBetalen, aanleiding);
        }
        Rekening rest = rekeningen.haal(gereserveerd.id());
        geefVrij(rest, vrij, aanleiding.met(aanleiding.sleutel() + REST));
    }

    /**
     * Books a payment.
     *
     * @param voorschot true: an advance, out of what is reserved; false: out of what is settled
     * @throws OnvoldoendeGereserveerd when less is reserved or settled
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void betaal(Pot pot, String kenmerk, long centen, boolean voorschot, Aanleiding aanleiding) {
        eisBedrag(centen);
        Rekeningsoort bron = voorschot ? Rekeningsoort.GERESERVEERD : Rekeningsoort.TE_BETALEN;
        Plek besteed = Plek.van(pot, Rekeningsoort.BESTEED, kenmerk);
        Rekening van = vanZaak(Plek.van(pot, bron, kenmerk));
        if (!boekingen.bekend(aanleiding.sleutel(), van.plek(), besteed, centen)) {
            verplaats(Boekingsoort.PAYMENT, van, rekeningen.haal(besteed), centen, aanleiding);
        }
    }

    /**
     * Books money that came back: to the pot, or to the general means when its year is closed.
     *
     * @throws OnvoldoendeGereserveerd when less was paid
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ontvangTerug(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        eisBedrag(centen);
        Rekening vrij = rekeningen.vergrendelPot(pot);
        Rekening besteed = vanZaak(Plek.van(pot, Rekeningsoort.BESTEED, kenmerk));
        if (boekingen.bekend(aanleiding.sleutel(), besteed.plek(), vrij.plek(), centen)) {
            return;
        }
        verplaats(Boekingsoort.REFUND, besteed, naarPot(vrij), centen, aanleiding);
        nieuws.terug(vrij);
    }

    /**
     * Moves free money to another pot of the same year (ROE-F9).
     *
     * @return false when the giving pot does not hold enough: then nothing is written
     * @throws JaarNietOpen when the year is not open
     * @throws OnbekendePot when one of the pots is not there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hevelOver(Pot van, Pot naar, long centen, Aanleiding aanleiding) {
        eisBedrag(centen);
        if (van.jaar() != naar.jaar() || van.equals(naar)) {
            throw new IllegalArgumentException("Kies een andere pot van hetzelfde jaar.");
        }
        Rekening gevend = rekeningen.vrij(van);
        Rekening ontvangend = rekeningen.vrij(naar);
        List<Rekening> vast = rekeningen.vergrendel(gevend, ontvangend);
        if (boekingen.bekend(aanleiding.sleutel(), gevend.plek(), ontvangend.plek(), centen)) {
            return true;
        }
        vast.forEach(rekeningen::eisOpen);
        if (!rekeningen.neem(gevend, centen)) {
            return false;
        }
        rekeningen.geef(ontvangend, centen);
        boekingen.schrijf(Boekingsoort.TRANSFER, gevend, ontvangend, centen, aanleiding);
        nieuws.gebruikt(van);
        nieuws.gevuld(naar);
        return true;
    }

    /**
     * Adds money that the raad gave for this year (ROE-F13): the year's sum grows with it.
     *
     * @throws JaarNietOpen when the year is not open
     * @throws OnbekendePot when the year has no such pot
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vulAan(Pot pot, long centen, Aanleiding aanleiding) {
        eisBedrag(centen);
        Rekening vrij = rekeningen.vergrendelPot(pot);
        Rekening begroting = rekeningen.haal(Plek.van(pot.jaar(), Rekeningsoort.BEGROTING));
        if (boekingen.bekend(aanleiding.sleutel(), begroting.plek(), vrij.plek(), centen)) {
            return;
        }
        verplaats(Boekingsoort.TRANSFER, begroting, rekeningen.eisOpen(vrij), centen, aanleiding);
        jaarsom.verhoog(pot.jaar(), centen);
        nieuws.gevuld(pot);
    }

    /**
     * Puts an entry right by booking it back, with a reason. An entry can be corrected once.
     *
     * @throws NietTeCorrigeren when there is no such entry, it was corrected before, or the money is no longer there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void corrigeer(long boeking, Aanleiding aanleiding) {
        correctie.corrigeer(boeking, aanleiding);
    }

    /** What a case holds, one per pot, newest year first; pots in which nothing is left are left out. */
    @Transactional(readOnly = true)
    public List<Verplichting> verplichtingen(String kenmerk) {
        return potstanden.vanZaak(kenmerk);
    }

    /** What a case holds of its newest pot, or empty. */
    @Transactional(readOnly = true)
    public Optional<Verplichting> verplichting(String kenmerk) {
        return verplichtingen(kenmerk).stream().findFirst();
    }

    /** The pots of a year in the order of the municipality's wijken, initiatives first; empty when it was never opened. */
    @Transactional(readOnly = true)
    public List<Potstand> standen(int jaar) {
        return potstanden.van(jaar);
    }

    /** Where one pot stands; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Potstand> stand(Pot pot) {
        return potstanden.van(pot);
    }

    /** Entries that touch this pot, newest first. */
    @Transactional(readOnly = true)
    public List<Boeking> boekingen(Pot pot) {
        return boekingen.van(pot);
    }

    /** Id of the entry that was booked under this key; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Long> boeking(String sleutel) {
        return boekingen.zoek(sleutel);
    }

    private Rekening vanZaak(Plek plek) {
        return rekeningen
                .vergrendel(plek)
                .orElseThrow(() -> new OnvoldoendeGereserveerd("Voor " + plek.kenmerk() + " is niets gereserveerd."));
    }

    private long geefVrij(Rekening gereserveerd, Rekening vrij, Aanleiding aanleiding) {
        if (gereserveerd.saldo() == 0) {
            return 0;
        }
        Boekingsoort soort = vrij.open() ? Boekingsoort.RELEASE : Boekingsoort.LAPSE;
        verplaats(soort, gereserveerd, naarPot(vrij), gereserveerd.saldo(), aanleiding);
        nieuws.terug(vrij);
        return gereserveerd.saldo();
    }

    /** Settling may take two entries, one or none; both keys tell whether it was done before. */
    private boolean vastgesteld(
            Rekening gereserveerd, Plek teBetalen, Rekening vrij, long centen, Aanleiding aanleiding) {
        boolean vastgesteld = boekingen.bekend(aanleiding.sleutel(), gereserveerd.plek(), teBetalen, centen);
        boolean rest = boekingen
                .bekend(
                        aanleiding.sleutel() + REST,
                        eerder -> eerder.verplaatst(gereserveerd.plek(), vrij.plek()) && (vastgesteld || centen == 0))
                .isPresent();
        return vastgesteld || rest;
    }

    private void verplaats(Boekingsoort soort, Rekening van, Rekening naar, long centen, Aanleiding aanleiding) {
        if (!rekeningen.neem(van, centen)) {
            throw new OnvoldoendeGereserveerd("Voor " + van.plek().kenmerk() + " is minder geld '"
                    + van.plek().soort().naam().toLowerCase(Locale.ROOT) + "' dan dit bedrag.");
        }
        rekeningen.geef(naar, centen);
        boekingen.schrijf(soort, van, naar, centen, aanleiding);
    }

    /** What comes back to a closed year goes to the general means (ROE-F10). */
    private Rekening naarPot(Rekening vrij) {
        return vrij.open() ? vrij : rekeningen.haal(vrij.plek().alsVervallen());
    }

    private static void eisBedrag(long centen) {
        if (centen <= 0 || centen > GROOTSTE_BEDRAG) {
            throw new IllegalArgumentException("Het bedrag moet meer zijn dan € 0,00.");
        }
    }
}
