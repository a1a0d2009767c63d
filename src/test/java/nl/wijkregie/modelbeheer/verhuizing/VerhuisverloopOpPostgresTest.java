package nl.wijkregie.modelbeheer.verhuizing;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class VerhuisverloopOpPostgresTest extends VerhuisverloopTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }
}
