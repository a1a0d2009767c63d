package nl.wijkregie.cijfers;

import javax.sql.DataSource;
import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

class CijfersTempoOpH2Test extends CijfersTempoTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }

    @Override
    DataSource voorVeelRijen(Databases.Testdatabase plek) {
        return plek.dataSource();
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("analyze").update();
    }
}
