package nl.wijkregie.cijfers;

import nl.wijkregie.testsupport.Databases;

class EerdereZakenOpPostgresTest extends EerdereZakenTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
