package nl.wijkregie.herverdeling;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class WachtrijOpPostgresTest extends WachtrijProef {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }
}
