package nl.wijkregie.werkplek;

import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class WerkplekTempoOpPostgresTest extends WerkplekTempoTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("vacuum analyze").update();
    }
}
