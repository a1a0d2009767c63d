package nl.wijkregie.werkplek.jaaroverzicht;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same account on PostgreSQL. */
class JaaroverzichtOpPostgresTest extends JaaroverzichtTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }
}
