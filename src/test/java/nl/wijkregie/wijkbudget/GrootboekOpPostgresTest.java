package nl.wijkregie.wijkbudget;

import nl.wijkregie.testsupport.Databases;

class GrootboekOpPostgresTest extends GrootboekTest {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
