package nl.wijkregie.modelbeheer.uitrol;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One change of the models at a time, on all servers together: the engine's own lock on deployments, taken before anybody
 * reads what is live and held until all of it is stored.
 */
@Component
class Modelslot {

    /** The engine's row; by hand, for on H2 the engine itself takes no lock. */
    private static final String SLOT = "select value_ from act_ge_property where name_ = 'deployment.lock' for update";

    private final JdbcClient database;
    private final TransactionTemplate transactie;

    Modelslot(JdbcClient database, PlatformTransactionManager transacties) {
        this.database = database;
        this.transactie = new TransactionTemplate(transacties);
    }

    <T> T binnen(Supplier<T> werk) {
        return transactie.execute(bezig -> {
            database.sql(SLOT).query(String.class).single();
            return werk.get();
        });
    }
}
