package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Money of a wijkagenda, on PostgreSQL")
class AgendageldOpPostgresTest extends AgendageldTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
