package nl.wijkregie.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.termijn.Werkdagen;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The agendas and their measures on a database of a test, wired as in the application, without the rooms around them. */
public final class Agendaopstelling implements AutoCloseable {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /**
     * @param database with our tables
     * @param erbij beans of a room around it
     */
    public Agendaopstelling(DataSource database, Clock klok, Class<?>... erbij) {
        beans.registerBean(DataSource.class, () -> database);
        beans.registerBean(Clock.class, () -> klok);
        beans.register(Bedrading.class);
        if (erbij.length > 0) {
            beans.register(erbij);
        }
        beans.refresh();
    }

    public <T> T bean(Class<T> soort) {
        return beans.getBean(soort);
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** Does something in a transaction of its own. */
    public <T> T doe(Supplier<T> stap) {
        return bean(TransactionTemplate.class).execute(status -> stap.get());
    }

    /** Does something in a transaction of its own. */
    public void doe(Runnable stap) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> stap.run());
    }

    @Override
    public void close() {
        beans.close();
    }

    /** No stereotype, so that no test of the whole application finds it by scanning. */
    @ComponentScan(
            basePackages = "nl.wijkregie.wijkagenda",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "nl\\.wijkregie\\.wijkagenda\\.[a-z]+\\..*"))
    @Import({Boekhoudbedrading.class, Dossier.class, Taken.class, Werkdagen.class})
    static class Bedrading {

        @Bean
        ObjectMapper json() {
            return new ObjectMapper();
        }
    }
}
