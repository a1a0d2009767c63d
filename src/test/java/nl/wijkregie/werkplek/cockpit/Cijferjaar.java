package nl.wijkregie.werkplek.cockpit;

import java.util.UUID;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts something reserved and paid in the pots of a year that the demo opened. */
@TestComponent
class Cijferjaar {

    private final Grootboek grootboek;
    private final TransactionTemplate transactie;

    Cijferjaar(Grootboek grootboek, PlatformTransactionManager transacties) {
        this.grootboek = grootboek;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Reserves for a case in the pot for initiatives, and pays part of it in advance. */
    void reserveer(int jaar, String wijk, String kenmerk, long centen, long waarvanBetaald) {
        Pot pot = new Pot(jaar, wijk, Potsoort.INITIATIEVEN);
        transactie.executeWithoutResult(status -> {
            grootboek.reserveer(pot, kenmerk, centen, aanleiding());
            if (waarvanBetaald > 0) {
                grootboek.betaal(pot, kenmerk, waarvanBetaald, true, aanleiding());
            }
        });
    }

    private static Aanleiding aanleiding() {
        return new Aanleiding(
                UUID.randomUUID().toString(),
                "vakambtenaar-bor",
                "Vakambtenaar",
                "Bijdrage aan een initiatief",
                "Manager Leefbaarheid & Veiligheid, mandaat wijkbudget");
    }
}
