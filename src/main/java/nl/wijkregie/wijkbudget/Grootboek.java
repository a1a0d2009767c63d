package nl.wijkregie.wijkbudget;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The ledger. Every writing call takes part in the caller's transaction and commits or rolls back with it. Amounts are
 * cents and more than zero; anything else is an {@link IllegalArgumentException}.
 */
@Component
public class Grootboek {

    /**
     * Reserves money of a pot for a case (ROE-F8).
     *
     * @return false when the pot does not hold enough: then nothing is written
     * @throws JaarNietOpen when the year of the pot is not open
     * @throws OnbekendePot when the year has no such pot
     */
    public boolean reserveer(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /** Holds the pot until the end of the transaction, so that nobody else changes it, and returns what is free. */
    public long vergrendel(Pot pot) {
        throw new UnsupportedOperationException();
    }

    /**
     * Releases what a case has reserved and not settled in this pot: back to the pot, or to the general means when its
     * year is closed (ROE-F10).
     *
     * @return what was released; 0 when there was nothing
     */
    public long geefVrij(Pot pot, String kenmerk, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /**
     * Settles the grant of a case: this much of what is reserved is to be paid, the rest is released. May be 0.
     *
     * @throws OnvoldoendeGereserveerd when less is reserved
     */
    public void stelVast(Pot pot, String kenmerk, long teBetalen, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /**
     * Books a payment.
     *
     * @param voorschot true: an advance, out of what is reserved; false: out of what is settled
     * @throws OnvoldoendeGereserveerd when less is reserved or settled
     */
    public void betaal(Pot pot, String kenmerk, long centen, boolean voorschot, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /**
     * Books money that came back: to the pot, or to the general means when its year is closed.
     *
     * @throws OnvoldoendeGereserveerd when less was paid
     */
    public void ontvangTerug(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves free money to another pot of the same year (ROE-F9).
     *
     * @return false when the giving pot does not hold enough: then nothing is written
     * @throws JaarNietOpen when the year is not open
     * @throws OnbekendePot when one of the pots is not there
     */
    public boolean hevelOver(Pot van, Pot naar, long centen, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /** Adds money that the raad gave for this year (ROE-F13): the year's sum grows with it. */
    public void vulAan(Pot pot, long centen, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts an entry right by booking it back, with a reason. An entry can be corrected once.
     *
     * @throws NietTeCorrigeren when there is no such entry, it was corrected before, or the money is no longer there
     */
    public void corrigeer(long boeking, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /** What a case holds, one per pot, newest year first; pots in which nothing is left are left out. */
    public List<Verplichting> verplichtingen(String kenmerk) {
        throw new UnsupportedOperationException();
    }

    /** What a case holds of its newest pot, or empty. */
    public Optional<Verplichting> verplichting(String kenmerk) {
        return verplichtingen(kenmerk).stream().findFirst();
    }

    /** The pots of a year in the order of the municipality's wijken, initiatives first; empty when it was never opened. */
    public List<Potstand> standen(int jaar) {
        throw new UnsupportedOperationException();
    }

    /** Where one pot stands; empty when there is none. */
    public Optional<Potstand> stand(Pot pot) {
        throw new UnsupportedOperationException();
    }

    /** Entries that touch this pot, newest first. */
    public List<Boeking> boekingen(Pot pot) {
        throw new UnsupportedOperationException();
    }
}
