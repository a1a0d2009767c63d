package nl.wijkregie.wijkbudget;

import nl.wijkregie.testsupport.Databases;

class GrootboekOpH2Test extends GrootboekTest {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
