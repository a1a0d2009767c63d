package nl.wijkregie.wijkbudget;

import nl.wijkregie.testsupport.Databases;

class BewakingOpPostgresTest extends BewakingTest {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
