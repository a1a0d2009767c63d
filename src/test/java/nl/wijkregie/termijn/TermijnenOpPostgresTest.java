package nl.wijkregie.termijn;

import nl.wijkregie.testsupport.Databases;

class TermijnenOpPostgresTest extends TermijnenTests {

    @Override
    Databases database() {
        return Databases.POSTGRESQL;
    }
}
