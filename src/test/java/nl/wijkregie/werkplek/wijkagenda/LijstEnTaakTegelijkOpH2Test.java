package nl.wijkregie.werkplek.wijkagenda;

import nl.wijkregie.testsupport.Databases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class LijstEnTaakTegelijkOpH2Test extends LijstEnTaakTegelijkProef {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.H2.leeg().stelIn(instellingen);
    }
}
