package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Later years and cases on a wijkagenda, on H2")
class AgendajaardelenOpH2Test extends AgendajaardelenTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
