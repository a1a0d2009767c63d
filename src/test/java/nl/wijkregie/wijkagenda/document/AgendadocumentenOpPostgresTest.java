package nl.wijkregie.wijkagenda.document;

import nl.wijkregie.testsupport.Databases;

class AgendadocumentenOpPostgresTest extends AgendadocumentenTest {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }
}
