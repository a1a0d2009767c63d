package nl.wijkregie.initiatief;

import nl.wijkregie.testsupport.Databases;

class ZaakregisterOpPostgresTest extends ZaakregisterTest {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
