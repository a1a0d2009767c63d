package nl.wijkregie.initiatief;

import nl.wijkregie.testsupport.Databases;

class KenmerkenOpPostgresTest extends KenmerkenTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
