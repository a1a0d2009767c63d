package nl.wijkregie.werkplek;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

@EnabledIfSystemProperty(named = "wijkregie.tempo", matches = "true")
class WerkplekTempoOpH2Test extends WerkplekTempoTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("analyze").update();
    }
}
