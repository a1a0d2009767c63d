package nl.wijkregie;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same cases with money on PostgreSQL. */
class GeldOpPostgresTest extends GeldOverHttpTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }
}
