package nl.wijkregie.testsupport;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Potluisteraar;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a database of a test, wired as in the application, without the rest of it. */
public final class Grootboekopstelling implements AutoCloseable {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** @param database with our tables */
    public Grootboekopstelling(DataSource database, Clock klok, Potluisteraar... luisteraars) {
        beans.registerBean(DataSource.class, () -> database);
        beans.registerBean(Clock.class, () -> klok);
        for (Potluisteraar luisteraar : luisteraars) {
            beans.registerBean("luisteraar-" + UUID.randomUUID(), Potluisteraar.class, () -> luisteraar);
        }
        beans.register(Bedrading.class);
        beans.refresh();
    }

    public Grootboek grootboek() {
        return bean(Grootboek.class);
    }

    public Budgetjaren budgetjaren() {
        return bean(Budgetjaren.class);
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    public <T> T bean(Class<T> soort) {
        return beans.getBean(soort);
    }

    /** Does something in a transaction of its own. */
    public <T> T doe(Supplier<T> stap) {
        return bean(TransactionTemplate.class).execute(status -> stap.get());
    }

    /** Does something in a transaction of its own. */
    public void doe(Runnable stap) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> stap.run());
    }

    /** Somebody who may do anything, under this key. */
    public static Aanleiding onder(String sleutel) {
        return new Aanleiding(sleutel, "manager", "Manager Leefbaarheid & Veiligheid", "Voor de test", null);
    }

    @Override
    public void close() {
        beans.close();
    }

    /** No stereotype, so that no test of the whole application finds it by scanning. */
    @ComponentScan("nl.wijkregie.wijkbudget")
    @Import(Boekhoudbedrading.class)
    static class Bedrading {}
}
