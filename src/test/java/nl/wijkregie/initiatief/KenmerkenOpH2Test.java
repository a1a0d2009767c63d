package nl.wijkregie.initiatief;

import nl.wijkregie.testsupport.Databases;

class KenmerkenOpH2Test extends KenmerkenTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
