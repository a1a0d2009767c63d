package nl.wijkregie.cijfers;

import nl.wijkregie.testsupport.Databases;

class EerdereZakenOpH2Test extends EerdereZakenTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
