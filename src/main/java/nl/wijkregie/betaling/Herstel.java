package nl.wijkregie.betaling;

import java.util.Optional;
import java.util.Set;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Boeking;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Terugboeking;
import org.springframework.stereotype.Component;

/**
 * Books a correction, and puts the orders and claims right that belong to it: what was paid or came in after all did not. A
 * payment waits again, unless nobody has a right to it any more. Takes part in the caller's transaction.
 */
@Component
class Herstel {

    /** A case that ended so was settled: what was granted then is still due. */
    private static final Set<Uitkomst> AFGEREKEND = Set.of(Uitkomst.GEREALISEERD, Uitkomst.UITGEVOERD);

    private final Grootboek grootboek;
    private final Terugboeking terugboeking;
    private final Opdrachten opdrachten;
    private final Terugvorderingen terugvorderingen;
    private final Dossier dossier;

    Herstel(
            Grootboek grootboek,
            Terugboeking terugboeking,
            Opdrachten opdrachten,
            Terugvorderingen terugvorderingen,
            Dossier dossier) {
        this.grootboek = grootboek;
        this.terugboeking = terugboeking;
        this.opdrachten = opdrachten;
        this.terugvorderingen = terugvorderingen;
        this.dossier = dossier;
    }

    /** Corrects an entry of a case. */
    void corrigeer(Pot pot, String kenmerk, Boeking fout, Aanleiding aanleiding) {
        switch (fout.soort()) {
            case PAYMENT -> nietBetaald(pot, kenmerk, fout, aanleiding);
            case REFUND -> nietOntvangen(kenmerk, fout, aanleiding);
            default -> grootboek.corrigeer(fout.id(), aanleiding);
        }
    }

    /** What is asked back is no longer due, and what a stopped case was advanced goes back to the pot: no new order for it. */
    private void nietBetaald(Pot pot, String kenmerk, Boeking fout, Aanleiding aanleiding) {
        // The pot first, as everybody does. A case that stops at this moment is waited for as far as it releases money.
        terugboeking.vergrendel(pot);
        Optional<Betaalopdracht> betaald = opdrachten.vrijgegeven(kenmerk).stream()
                .filter(opdracht -> is(fout, opdracht.sleutel()))
                .findFirst();
        if (betaald.isEmpty()) {
            grootboek.corrigeer(fout.id(), aanleiding);
            return;
        }
        Betaalopdracht opdracht = betaald.get();
        long vervallen =
                terugvorderingen.laatVervallen(pot, kenmerk, fout.moment(), opdracht.bedrag(), aanleiding.account());
        long vrij = opdracht.soort() == Betalingen.Soort.VOORSCHOT && gestopt(kenmerk) ? opdracht.bedrag() : vervallen;
        terugboeking.boek(pot, fout.id(), vrij, aanleiding);
        long nogTeBetalen = opdracht.bedrag() - vrij;
        if (nogTeBetalen > 0) {
            // The corrector's own work, so that somebody else releases it.
            opdrachten.zetKlaar(pot, kenmerk, opdracht.soort(), nogTeBetalen, opdracht.cluster(), aanleiding.account());
        }
    }

    private void nietOntvangen(String kenmerk, Boeking fout, Aanleiding aanleiding) {
        grootboek.corrigeer(fout.id(), aanleiding);
        terugvorderingen.ontvangen(kenmerk).stream()
                .filter(terug -> is(fout, terug.sleutel()))
                .findFirst()
                .ifPresent(terug -> terugvorderingen.vraag(terug.pot(), kenmerk, terug.bedrag(), aanleiding.account()));
    }

    /** Whether the case ended before anything was settled, such as by a withdrawal. */
    private boolean gestopt(String kenmerk) {
        return dossier.zoek(kenmerk)
                .map(zaak -> zaak.uitkomst() != null && !AFGEREKEND.contains(zaak.uitkomst()))
                .orElse(false);
    }

    private boolean is(Boeking boeking, String sleutel) {
        return grootboek.boeking(sleutel).filter(id -> id == boeking.id()).isPresent();
    }
}
