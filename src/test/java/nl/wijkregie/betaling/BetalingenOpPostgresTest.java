package nl.wijkregie.betaling;

import nl.wijkregie.testsupport.Databases;

class BetalingenOpPostgresTest extends BetalingenTests {

    @Override
    Databases database() {
        return Databases.POSTGRESQL;
    }
}
