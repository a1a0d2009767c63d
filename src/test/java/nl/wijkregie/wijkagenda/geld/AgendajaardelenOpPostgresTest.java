package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Later years and cases on a wijkagenda, on PostgreSQL")
class AgendajaardelenOpPostgresTest extends AgendajaardelenTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
