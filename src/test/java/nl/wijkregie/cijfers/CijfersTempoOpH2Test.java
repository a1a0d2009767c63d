package nl.wijkregie.cijfers;

import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

class CijfersTempoOpH2Test extends CijfersTempoTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("analyze").update();
    }
}
