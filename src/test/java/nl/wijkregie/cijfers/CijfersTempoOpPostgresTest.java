package nl.wijkregie.cijfers;

import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

class CijfersTempoOpPostgresTest extends CijfersTempoTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("vacuum analyze").update();
    }

    @Override
    long nanoseconden() {
        return System.nanoTime();
    }
}
