package nl.wijkregie.werkplek.jaaroverzicht;

import static nl.wijkregie.testsupport.Spel.antwoorden;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets something happen in a year, so that there is something to count and to tell. */
@TestComponent
class Jaarstof {

    static final String VERHAAL = "Er speelden 42 kinderen op straat. Buren leerden elkaar kennen.\n\nDat blijft.";

    private final Spel spel;
    private final Inzendingen inzendingen;
    private final Budgetjaren jaren;
    private final Grootboek grootboek;
    private final Testklok klok;
    private final TransactionTemplate transactie;

    Jaarstof(
            Spel spel,
            Inzendingen inzendingen,
            Budgetjaren jaren,
            Grootboek grootboek,
            Testklok klok,
            PlatformTransactionManager transacties) {
        this.spel = spel;
        this.inzendingen = inzendingen;
        this.jaren = jaren;
        this.grootboek = grootboek;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** An initiative in Centrum of cluster BOR that waits for the evaluation. */
    String verantwoord(boolean toestemming) {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        inzendingen.verantwoorden(
                kenmerk, new Verantwoording("Noor Akkerman: het was mooi.", 22_150, toestemming, null), null);
        return kenmerk;
    }

    void evalueer(String kenmerk, Object... meer) {
        var antwoorden = antwoorden(meer);
        antwoorden.put("werkelijkeKosten", "221.50");
        spel.doe(kenmerk, "evaluatie", "vakambtenaar-bor", antwoorden);
    }

    /** A realised initiative of which the resident agreed that it is told. */
    String gerealiseerd() {
        String kenmerk = verantwoord(true);
        evalueer(kenmerk);
        return kenmerk;
    }

    /** A case that ends without more. */
    String ingetrokken(LocalDate op) {
        String kenmerk = spel.dienIn();
        klok.zet(op);
        inzendingen.intrekken(kenmerk, null, null);
        return kenmerk;
    }

    /** Opens a budget year as that of 2026 in the policy. */
    void openJaar(int jaar) {
        doe(() -> jaren.open(jaar, 250_000_00, 10_000_00, 33, false, aanleiding()));
    }

    /** Spends and reserves from the pot for initiatives in Centrum. */
    void besteed(int jaar, long besteed, long gereserveerd) {
        Pot pot = new Pot(jaar, "centrum", Potsoort.INITIATIEVEN);
        doe(() -> {
            String zaak = "INI-" + jaar + "-9001";
            grootboek.reserveer(pot, zaak, besteed, aanleiding());
            grootboek.stelVast(pot, zaak, besteed, aanleiding());
            grootboek.betaal(pot, zaak, besteed, false, aanleiding());
            grootboek.reserveer(pot, "INI-" + jaar + "-9002", gereserveerd, aanleiding());
        });
    }

    private void doe(Runnable daad) {
        transactie.executeWithoutResult(status -> daad.run());
    }

    private static Aanleiding aanleiding() {
        return new Aanleiding(UUID.randomUUID().toString(), "manager-lv", "Manager L&V", "Voor de proef.", null);
    }
}
