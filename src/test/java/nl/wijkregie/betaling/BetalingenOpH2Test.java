package nl.wijkregie.betaling;

import nl.wijkregie.testsupport.Databases;

class BetalingenOpH2Test extends BetalingenTests {

    @Override
    Databases database() {
        return Databases.H2;
    }
}
