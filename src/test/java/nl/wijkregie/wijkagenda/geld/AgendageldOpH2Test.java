package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Money of a wijkagenda, on H2")
class AgendageldOpH2Test extends AgendageldTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
