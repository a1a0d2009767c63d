package nl.wijkregie.wijkbudget;

import nl.wijkregie.testsupport.Databases;

class BewakingOpH2Test extends BewakingTest {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
