package nl.wijkregie.werkplek;

import java.util.UUID;
import nl.wijkregie.betaling.Betalingen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts money where a page about it needs some. */
@TestComponent
class Geldpost {

    static final Pot POT = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);
    static final String IBAN = "NL91ABNA0417164300";

    private final Spel spel;
    private final Dossier dossier;
    private final Grootboek grootboek;
    private final Budgetjaren jaren;
    private final Betalingen betalingen;
    private final JdbcClient database;
    private final TransactionTemplate transactie;

    Geldpost(
            Spel spel,
            Dossier dossier,
            Grootboek grootboek,
            Budgetjaren jaren,
            Betalingen betalingen,
            JdbcClient database,
            PlatformTransactionManager transacties) {
        this.spel = spel;
        this.dossier = dossier;
        this.grootboek = grootboek;
        this.jaren = jaren;
        this.betalingen = betalingen;
        this.database = database;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Opens 2026 when it is not, and takes away what other tests left to be paid. */
    void beginOpnieuw() {
        doe(() -> {
            if (jaren.zoek(2026).isEmpty()) {
                jaren.open(2026, 250_000_00, 10_000_00, 33, false, aanleiding());
            }
            database.sql("update betaalopdracht set status = 'vervallen' where status = 'klaar'")
                    .update();
            database.sql("update terugvordering set status = 'vervallen' where status = 'open'")
                    .update();
        });
    }

    /** A case with a settled contribution that waits for release. */
    String klaar(long centen, @Nullable String iban, String naam, String door) {
        String kenmerk = spel.dienIn();
        doe(() -> {
            if (iban != null) {
                dossier.betaalNaar(kenmerk, new Rekening(iban, naam));
            }
            grootboek.reserveer(POT, kenmerk, centen, aanleiding());
            grootboek.stelVast(POT, kenmerk, centen, aanleiding());
            betalingen.zetKlaar(POT, kenmerk, Betalingen.Soort.EINDBETALING, centen, door);
        });
        return kenmerk;
    }

    void vraagTerug(String kenmerk, long centen) {
        doe(() -> betalingen.vraagTerug(POT, kenmerk, centen, "vakambtenaar-bor"));
    }

    long besteed() {
        return grootboek.stand(POT).orElseThrow().besteed();
    }

    private void doe(Runnable stap) {
        transactie.executeWithoutResult(status -> stap.run());
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
