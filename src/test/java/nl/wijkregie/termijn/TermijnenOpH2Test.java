package nl.wijkregie.termijn;

import nl.wijkregie.testsupport.Databases;

class TermijnenOpH2Test extends TermijnenTests {

    @Override
    Databases database() {
        return Databases.H2;
    }
}
