package nl.wijkregie.wijkagenda.document;

import nl.wijkregie.testsupport.Databases;

class AgendadocumentenOpH2Test extends AgendadocumentenTest {

    @Override
    Databases soort() {
        return Databases.H2;
    }
}
