package nl.wijkregie.cijfers;

import javax.sql.DataSource;
import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CijfersTempoOpPostgresTest extends CijfersTempoTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }

    @Override
    DataSource voorVeelRijen(Databases.Testdatabase plek) {
        return new DriverManagerDataSource(
                plek.url() + "?reWriteBatchedInserts=true", plek.gebruiker(), plek.wachtwoord());
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("vacuum analyze").update();
    }
}
