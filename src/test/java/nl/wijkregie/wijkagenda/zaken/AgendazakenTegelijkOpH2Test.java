package nl.wijkregie.wijkagenda.zaken;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class AgendazakenTegelijkOpH2Test extends AgendazakenTegelijkProef {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.H2.leeg().stelIn(instellingen);
    }
}
