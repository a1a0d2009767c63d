package nl.wijkregie.termijn;

import nl.wijkregie.gemeente.Functie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches the terms of open tasks: reminds who has the task, and later tells the wijkregisseur of the wijk and the
 * manager of the cluster that has it. May run on several nodes at once; each reminder is sent once.
 */
@Component
public class Termijnbewaking implements Wacht {

    private static final Logger LOG = LoggerFactory.getLogger(Termijnbewaking.class);

    private final Taken taken;
    private final Ontvangers ontvangers;
    private final Herinneraar herinneraar;
    private final TransactionTemplate eigenTransactie;

    Termijnbewaking(
            Taken taken, Ontvangers ontvangers, Herinneraar herinneraar, PlatformTransactionManager transacties) {
        this.taken = taken;
        this.ontvangers = ontvangers;
        this.herinneraar = herinneraar;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends every reminder that is due today, each in a transaction of its own: one that fails is logged, stays due and
     * does not hold up the others.
     *
     * @return how many tasks were reminded of; a task that got both reminders counts twice
     */
    @Override
    public int controleer() {
        int herinnerd = 0;
        for (Herinnering herinnering : Herinnering.values()) {
            for (String taakId : taken.teHerinneren(herinnering)) {
                herinnerd += herinner(taakId, herinnering) ? 1 : 0;
            }
        }
        return herinnerd;
    }

    private boolean herinner(String taakId, Herinnering herinnering) {
        try {
            return Boolean.TRUE.equals(eigenTransactie.execute(transactie -> taken.merk(taakId, herinnering)
                    .map(taak -> verstuur(taak, herinnering))
                    .orElse(false)));
        } catch (RuntimeException e) {
            LOG.error("The reminder of task {} could not be sent; the next check tries again", taakId, e);
            return false;
        }
    }

    private boolean verstuur(Taak taak, Herinnering herinnering) {
        for (Functie aan : ontvangers.van(taak, herinnering)) {
            herinneraar.herinner(taak, aan, herinnering == Herinnering.ESCALATIE);
        }
        return true;
    }
}
