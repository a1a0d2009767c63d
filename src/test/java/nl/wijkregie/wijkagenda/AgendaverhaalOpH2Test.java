package nl.wijkregie.wijkagenda;

import nl.wijkregie.testsupport.Databases;

class AgendaverhaalOpH2Test extends AgendaverhaalTest {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
