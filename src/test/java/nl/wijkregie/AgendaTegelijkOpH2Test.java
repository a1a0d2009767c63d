package nl.wijkregie;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class AgendaTegelijkOpH2Test extends AgendaTegelijkProef {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.H2.leeg().stelIn(instellingen);
    }
}
