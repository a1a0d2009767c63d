package nl.wijkregie.betaling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Boeking;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.NietTeCorrigeren;
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

    /**
     * Corrects an entry of a case.
     *
     * @throws NietTeCorrigeren with a Dutch sentence that says what to do; the caller then rolls back
     */
    void corrigeer(Fout fout, Aanleiding aanleiding) {
        Boeking begin = fout.begin();
        switch (begin.soort()) {
            case PAYMENT -> {
                if (fout.telt()) {
                    nietBetaald(fout, begin, aanleiding);
                } else {
                    tochBetaald(fout, aanleiding);
                }
            }
            case REFUND -> {
                if (fout.telt()) {
                    nietOntvangen(fout, begin, aanleiding);
                } else {
                    tochOntvangen(fout, aanleiding);
                }
            }
            default -> grootboek.corrigeer(fout.boeking().id(), aanleiding);
        }
    }

    /** What is asked back is no longer due, and what a stopped case was advanced goes back to the pot: no new order for it. */
    private void nietBetaald(Fout fout, Boeking betaling, Aanleiding aanleiding) {
        // The pot before the claims. A case that stops at this moment is waited for as far as it releases money.
        terugboeking.vergrendel(fout.pot());
        Optional<Betaalopdracht> betaald = opdrachten.vrijgegeven(fout.kenmerk()).stream()
                .filter(opdracht -> is(betaling, opdracht.sleutel()))
                .findFirst();
        if (betaald.isEmpty()) {
            grootboek.corrigeer(fout.boeking().id(), aanleiding);
            return;
        }
        Betaalopdracht opdracht = betaald.get();
        long vervallen = terugvorderingen.laatVervallen(
                fout.pot(), fout.kenmerk(), betaling.moment(), opdracht.bedrag(), aanleiding.account());
        boolean voorNiets = opdracht.soort() == Betalingen.Soort.VOORSCHOT && gestopt(fout.kenmerk());
        long vrij = voorNiets ? opdracht.bedrag() : vervallen;
        long correctie = terugboeking.boek(fout.pot(), fout.boeking().id(), vrij, aanleiding);
        if (opdracht.bedrag() > vrij) {
            // The corrector's own work, so that somebody else releases it.
            opdrachten.zetOpnieuwKlaar(opdracht, opdracht.bedrag() - vrij, aanleiding.account(), correctie);
        }
    }

    /** The payment stands after all: it does not wait any more, and what nobody had a right to is asked back again. */
    private void tochBetaald(Fout fout, Aanleiding aanleiding) {
        long correctie = fout.boeking().id();
        if (!opdrachten.laatVervallenVan(correctie)) {
            throw new NietTeCorrigeren("Deze betaling is na de correctie opnieuw vrijgegeven. U kunt de correctie niet"
                    + " meer terugboeken. Overleg met de financiële administratie.");
        }
        // Orders before the pot, as a case that stops does: two orders of locking could wait for each other.
        terugboeking.vergrendel(fout.pot());
        Optional<Boeking> vrijval =
                grootboek.boeking(Terugboeking.sleutelVrijval(correctie)).map(fout::zoek);
        vrijval.filter(boeking -> !boeking.gecorrigeerd()).ifPresent(boeking -> {
            throw new NietTeCorrigeren("Het geld van deze boeking is vrijgekomen voor de pot. Corrigeer eerst boeking "
                    + boeking.id() + ".");
        });
        grootboek.corrigeer(correctie, aanleiding);
        vrijval.ifPresent(
                boeking -> terugvorderingen.vraag(fout.pot(), fout.kenmerk(), boeking.bedrag(), aanleiding.account()));
    }

    private void nietOntvangen(Fout fout, Boeking ontvangst, Aanleiding aanleiding) {
        grootboek.corrigeer(fout.boeking().id(), aanleiding);
        long correctie = grootboek.boeking(aanleiding.sleutel()).orElseThrow();
        terugvorderingen.ontvangen(fout.kenmerk()).stream()
                .filter(terug -> is(ontvangst, terug.sleutel()))
                .findFirst()
                .ifPresent(terug -> terugvorderingen.vraag(
                        terug.pot(), fout.kenmerk(), terug.bedrag(), aanleiding.account(), correctie));
    }

    private void tochOntvangen(Fout fout, Aanleiding aanleiding) {
        terugboeking.vergrendel(fout.pot());
        long correctie = fout.boeking().id();
        if (!terugvorderingen.laatVervallenVan(correctie, aanleiding.account())) {
            throw new NietTeCorrigeren("Dit geld is na de correctie opnieuw geboekt als ontvangen. U kunt de correctie"
                    + " niet meer terugboeken. Overleg met de financiële administratie.");
        }
        grootboek.corrigeer(correctie, aanleiding);
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

    /**
     * What is to be corrected.
     *
     * @param alle the entries of the pot
     */
    record Fout(Pot pot, String kenmerk, Boeking boeking, List<Boeking> alle) {

        /** The entry that it is about in the end: a correction can itself be corrected. */
        Boeking begin() {
            Boeking begin = boeking;
            for (Long eerder = begin.corrigeert(); eerder != null; eerder = begin.corrigeert()) {
                begin = zoek(eerder);
            }
            return begin;
        }

        /** Whether the first entry counts now, so that this correction undoes it; otherwise it restores it. */
        boolean telt() {
            int correcties = 0;
            for (Long eerder = boeking.corrigeert();
                    eerder != null;
                    eerder = zoek(eerder).corrigeert()) {
                correcties++;
            }
            return correcties % 2 == 0;
        }

        Boeking zoek(long id) {
            return alle.stream()
                    .filter(gevonden -> gevonden.id() == id)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
