package nl.wijkregie.wijkagenda;

import nl.wijkregie.testsupport.Databases;

class AgendaverhaalOpPostgresTest extends AgendaverhaalTest {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
