package nl.wijkregie.herverdeling;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class WachtrijOpH2Test extends WachtrijProef {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.H2.leeg().stelIn(instellingen);
    }
}
