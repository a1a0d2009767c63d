package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.wijkregie.modelbeheer.verhuizing.Zaakregel.Zaak;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves, or tries to move, one case in a transaction of its own; a case that cannot move holds up no other. */
@Component
class Verhuiswerk {

    private static final Logger LOG = LoggerFactory.getLogger(Verhuiswerk.class);
    private static final int POGINGEN = 3;

    /** A job holds one connection and a case takes another: more at once could use up the pool with jobs that wait. */
    private static final int TEGELIJK = 2;

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final Verhuizer verhuizer;
    private final Verhuisboek boek;
    private final TransactionTemplate eigenTransactie;
    private final Semaphore plaatsen = new Semaphore(TEGELIJK);

    Verhuiswerk(
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            Verhuizer verhuizer,
            Verhuisboek boek,
            PlatformTransactionManager transacties) {
        this.engine = engine;
        this.verhuizer = verhuizer;
        this.boek = boek;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What would happen to a case: it is really moved, and then rolled back. Not inside a command of the engine. */
    Zaakregel proef(Verhuisplan plan, Zaak zaak) {
        return regel(
                zaak,
                () -> eigenTransactie.execute(transactie -> {
                    transactie.setRollbackOnly();
                    return engine.getObject()
                            .getCommandExecutorTxRequired()
                            .execute(opdracht -> verhuizer.verhuis(opdracht, plan, zaak.instantie()));
                }));
    }

    /** Moves a case and writes down how it went; a case that had its turn is left alone. */
    void doe(int nummer, Supplier<Verhuisplan> plan, String instantie) {
        Optional<Zaakregel> gevonden = boek.zaak(nummer, instantie).filter(regel -> regel.uitslag() == Uitslag.WACHT);
        if (gevonden.isEmpty()) {
            return;
        }
        Zaak zaak = new Zaak(instantie, gevonden.get().kenmerk());
        Zaakregel uitkomst = regel(zaak, () -> verhuis(nummer, plan.get(), zaak));
        if (uitkomst.uitslag() == Uitslag.BLEEF) {
            boek.schrijf(nummer, uitkomst);
        }
    }

    /** A transaction of its own within the one of the job: what fails here must not undo the report of it. */
    private Gevolg verhuis(int nummer, Verhuisplan plan, Zaak zaak) {
        plaatsen.acquireUninterruptibly();
        try {
            return engine.getObject().getCommandExecutorTxRequiresNew().execute(opdracht -> {
                Gevolg gevolg = verhuizer.verhuis(opdracht, plan, zaak.instantie());
                boek.schrijf(nummer, Zaakregel.verhuisd(zaak, gevolg));
                return gevolg;
            });
        } finally {
            plaatsen.release();
        }
    }

    private static Zaakregel regel(Zaak zaak, Supplier<Gevolg> verhuizing) {
        for (int poging = 1; ; poging++) {
            try {
                return Zaakregel.verhuisd(zaak, verhuizing.get());
            } catch (ZaakBlijft blijft) {
                return Zaakregel.blijft(zaak, blijft.reden());
            } catch (RuntimeException fout) {
                // Somebody can complete a task of this very case meanwhile; the next try sees how it is then.
                if (poging == POGINGEN) {
                    LOG.warn("Case {} could not be moved to another version", zaak.kenmerk(), fout);
                    return Zaakregel.blijft(zaak, "er iets misging; probeer het later opnieuw");
                }
            }
        }
    }
}
