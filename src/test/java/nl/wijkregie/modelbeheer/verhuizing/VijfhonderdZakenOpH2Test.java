package nl.wijkregie.modelbeheer.verhuizing;

import nl.wijkregie.testsupport.Databases;

class VijfhonderdZakenOpH2Test extends VijfhonderdZakenTests {

    @Override
    Databases databasesoort() {
        return Databases.H2;
    }
}
