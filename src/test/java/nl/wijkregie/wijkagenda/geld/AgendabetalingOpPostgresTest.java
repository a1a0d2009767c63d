package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Payments of a wijkagenda, on PostgreSQL")
class AgendabetalingOpPostgresTest extends AgendabetalingTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
