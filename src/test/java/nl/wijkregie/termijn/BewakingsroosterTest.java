package nl.wijkregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import javax.sql.DataSource;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.GemeenteConfiguratie;
import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class BewakingsroosterTest {

    private final DataSource database = Databases.H2.gemigreerd().dataSource();

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withPropertyValues("wijkregie.gemeente=roermond")
            .withUserConfiguration(
                    GemeenteConfiguratie.class,
                    Klok.class,
                    Werkdagen.class,
                    Taken.class,
                    Ontvangers.class,
                    Termijnbewaking.class,
                    Bewakingsrooster.class)
            .withBean(JdbcClient.class, () -> JdbcClient.create(database))
            .withBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database))
            .withBean(Herinneraar.class, () -> (taak, aan, escalatie) -> {});

    @Test
    @DisplayName("The terms are checked by schedule, unless it is switched off; by hand it can always be done")
    void aanEnUit() {
        start.run(context -> assertThat(context).hasNotFailed().hasSingleBean(Bewakingsrooster.class));
        start.withPropertyValues("wijkregie.termijnbewaking.aan=false").run(context -> {
            assertThat(context).doesNotHaveBean(Bewakingsrooster.class);
            assertThat(context.getBean(Termijnbewaking.class).controleer()).isZero();
        });
    }

    @Test
    @DisplayName("The clock runs in Europe/Amsterdam")
    void klok() {
        start.run(context -> {
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(Klok.AMSTERDAM);
            assertThat(context).hasSingleBean(Gemeente.class);
        });
    }
}
