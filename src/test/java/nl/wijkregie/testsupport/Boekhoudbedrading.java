package nl.wijkregie.testsupport;

import javax.sql.DataSource;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rooms with money need besides a database, without the whole application. No stereotype: it is not for scanning. */
@EnableTransactionManagement
public class Boekhoudbedrading {

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transacties(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionTemplate transactie(PlatformTransactionManager transacties) {
        return new TransactionTemplate(transacties);
    }

    @Bean
    Gemeente gemeente() {
        return Gemeentebestand.lees("roermond", null);
    }
}
