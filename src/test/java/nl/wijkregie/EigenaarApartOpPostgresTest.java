package nl.wijkregie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with {@code spring.flyway.user}: our tables have another owner, the engine makes its own. */
@Toepassingstest
class EigenaarApartOpPostgresTest {

    @Autowired
    Spel spel;

    @Autowired
    JdbcClient database;

    @Autowired
    Grootboekcontrole controle;

    @Autowired
    TestRestTemplate bezoeker;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.Gescheiden accounts = Databases.metEigenaar();
        accounts.toepassing().stelIn(instellingen);
        instellingen.add("spring.flyway.user", () -> accounts.eigenaar().gebruiker());
        instellingen.add("spring.flyway.password", () -> accounts.eigenaar().wachtwoord());
    }

    @Test
    @DisplayName("ROE-F8 given two accounts, then the application works and cannot touch what was booked")
    void tweeAccounts() {
        String kenmerk = spel.dienIn();

        assertThat(spel.isKlaar(kenmerk)).isFalse();
        assertThat(controle.afwijkingen()).isEmpty();
        assertThat(bezoeker.getForObject("/actuator/health/wijkbudget", String.class))
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(List.of("update boeking set bedrag = 1", "alter table boeking disable trigger all"))
                .allSatisfy(
                        poging -> assertThatThrownBy(() -> database.sql(poging).update())
                                .rootCause()
                                .hasMessageMatching("(?s).*(permission denied|must be owner).*"));
    }
}
