package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Money of a wijkagenda for years that have not begun, on H2")
class LaterePottenOpH2Test extends LaterePottenTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
