package nl.wijkregie.werkplek;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EnabledIfSystemProperty(named = "wijkregie.tempo", matches = "true")
class WerkplekTempoOpPostgresTest extends WerkplekTempoTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
        // Helpers that share the work are processes of which nobody hears what they spent.
        instellingen.add(
                "spring.datasource.hikari.connection-init-sql", () -> "set max_parallel_workers_per_gather = 0");
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
