package nl.wijkregie.herverdeling;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that wait until a pot holds enough, in the order of asking. Works in the caller's transaction, under the lock of
 * the pot: whoever asks, fills or leaves goes one after the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Wachtrij {

    /** Kind of the lines that this room writes on the time line of a case. */
    static final String TIJDLIJNSOORT = "budgetbesluit";

    private final Wachtlijst lijst;
    private final Herverdelingsverzoeken verzoeken;
    private final Herverdelingsproces proces;
    private final Grootboek grootboek;
    private final Budgetjaren jaren;
    private final Tijdlijn tijdlijn;

    Wachtrij(
            Wachtlijst lijst,
            Herverdelingsverzoeken verzoeken,
            Herverdelingsproces proces,
            Grootboek grootboek,
            Budgetjaren jaren,
            Tijdlijn tijdlijn) {
        this.lijst = lijst;
        this.verzoeken = verzoeken;
        this.proces = proces;
        this.grootboek = grootboek;
        this.jaren = jaren;
        this.tijdlijn = tijdlijn;
    }

    /**
     * Reserves money for a case; when the pot holds too little, or others wait for it already, the case joins the queue
     * and the wethouder gets one request for the pot (ROE-F9). The case then has to wait for message {@code
     * Budgetbesluit} before this transaction ends.
     *
     * @param centen more than 0
     * @return true when the money is reserved, false when the case waits
     * @throws nl.wijkregie.wijkbudget.JaarNietOpen when the year of the pot is not open
     * @throws IllegalStateException when the case waits already, for something else
     */
    public boolean reserveerOfSluitAan(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        long vrij = grootboek.vergrendel(pot);
        List<Wachtende> wachtenden = lijst.van(pot);
        if (wachtenden.isEmpty() && centen <= vrij && grootboek.reserveer(pot, kenmerk, centen, aanleiding)) {
            return true;
        }
        sluitAan(pot, kenmerk, centen, aanleiding);
        return false;
    }

    /**
     * Takes a case out of the queue; nothing happens when it does not wait. Whoever ends a case calls this before giving
     * back what it has reserved: its turn may come while this waits for the pot.
     */
    public void verlaat(String kenmerk) {
        lijst.zoek(kenmerk).ifPresent(wachtende -> {
            vergrendel(wachtende.pot());
            if (lijst.haalWeg(kenmerk)) {
                // Who stood behind it may fit now.
                bedien(wachtende.pot());
            }
        });
    }

    /**
     * Reserves what now fits, in the order of asking, and lets those cases go on. As long as the first does not fit,
     * nobody behind it gets money. When nobody waits any more the request for the pot is over.
     */
    void bedien(Pot pot) {
        if (!lijst.van(pot).isEmpty()) {
            long vrij = beschikbaar(pot);
            for (Wachtende wachtende : lijst.van(pot)) {
                if (wachtende.bedrag() > vrij) {
                    return;
                }
                vrij -= bedien(wachtende);
            }
        }
        verzoeken.laatVervallen(pot);
    }

    /**
     * Tells everybody who waits for this pot that no money is coming.
     *
     * @param toelichting why, for the resident; null when nothing was said
     */
    void wijsAf(Pot pot, Budgetbesluit besluit, String functie, String account, @Nullable String toelichting) {
        vergrendel(pot);
        lijst.van(pot).forEach(wachtende -> meld(wachtende, besluit, functie, account, toelichting));
    }

    /** Lets everybody who waits for money of a year that was closed just now ask again (ROE-F10). */
    public void vraagOpnieuw(int jaar, String functie, String account) {
        lijst.van(jaar).forEach(wachtende -> meld(wachtende, Budgetbesluit.OPNIEUW, functie, account, null));
        verzoeken.vanJaar(jaar).forEach(verzoeken::laatVervallen);
    }

    /** Who waits for this pot, in the order of asking. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Wachtende> wachtenden(Pot pot) {
        return lijst.van(pot);
    }

    /** Who waits for any pot of this year, in the order of asking. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Wachtende> wachtenden(int jaar) {
        return lijst.van(jaar);
    }

    /** Why the money for which a case waited did not come, in the words of who decided; null when nothing was said. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public @Nullable String toelichting(String kenmerk) {
        return besluit(kenmerk).map(Tijdlijnregel::toelichting).orElse(null);
    }

    /** In which function was decided over the money for which a case waited; null when nobody decided. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public @Nullable String beslisser(String kenmerk) {
        return besluit(kenmerk).map(Tijdlijnregel::functie).orElse(null);
    }

    private Optional<Tijdlijnregel> besluit(String kenmerk) {
        return tijdlijn.van(kenmerk).stream()
                .filter(regel -> regel.soort().equals(TIJDLIJNSOORT))
                .reduce((eerder, later) -> later);
    }

    private void sluitAan(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        if (lijst.zoek(kenmerk).isPresent()) {
            throw new IllegalStateException("Case " + kenmerk + " waits for money already");
        }
        lijst.voegToe(pot, kenmerk, centen, aanleiding);
        verzoeken.zorgVoor(pot);
    }

    /** @return what was reserved: nothing when the case no longer waits, as when it was withdrawn just now */
    private long bedien(Wachtende wachtende) {
        if (!proces.wacht(wachtende.kenmerk())) {
            lijst.haalWeg(wachtende.kenmerk());
            return 0;
        }
        if (!grootboek.reserveer(wachtende.pot(), wachtende.kenmerk(), wachtende.bedrag(), wachtende.aanleiding())) {
            throw new IllegalStateException("Pot " + wachtende.pot() + " changed while it was locked");
        }
        meld(wachtende, Budgetbesluit.AANGEVULD, "Wijkregie", null, null);
        return wachtende.bedrag();
    }

    private void meld(
            Wachtende wachtende,
            Budgetbesluit besluit,
            String functie,
            @Nullable String account,
            @Nullable String toelichting) {
        lijst.haalWeg(wachtende.kenmerk());
        if (proces.wacht(wachtende.kenmerk())) {
            tijdlijn.schrijf(wachtende.kenmerk(), TIJDLIJNSOORT, besluit.zin(), functie, account, toelichting);
            proces.besloten(wachtende.kenmerk(), besluit);
        }
    }

    /**
     * What can be reserved now. A reservation is of the year of its date: once the year is over its money goes to nobody
     * any more, also before the manager closes it; who waits then asks again (ROE-F10).
     */
    private long beschikbaar(Pot pot) {
        long vrij = vergrendel(pot);
        return pot.jaar() < jaren.huidig() ? 0 : vrij;
    }

    /** @return what can be given from the pot: nothing once its year is closed, and then there is nothing to hold either */
    private long vergrendel(Pot pot) {
        boolean open =
                jaren.zoek(pot.jaar()).filter(gevonden -> !gevonden.gesloten()).isPresent();
        return open ? grootboek.vergrendel(pot) : 0;
    }
}
