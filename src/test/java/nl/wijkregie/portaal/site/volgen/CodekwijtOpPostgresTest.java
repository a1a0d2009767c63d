package nl.wijkregie.portaal.site.volgen;

import nl.wijkregie.testsupport.Databases;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("ROE-A5, ROE-I2 A lost code, on PostgreSQL")
class CodekwijtOpPostgresTest extends CodekwijtTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }
}
