package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The pot and the adoption of a wijkagenda, on PostgreSQL")
class AgendavaststellingOpPostgresTest extends AgendavaststellingTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
