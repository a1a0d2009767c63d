package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Payments of a wijkagenda, on H2")
class AgendabetalingOpH2Test extends AgendabetalingTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
