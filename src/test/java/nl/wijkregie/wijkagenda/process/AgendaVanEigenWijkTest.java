package nl.wijkregie.wijkagenda.process;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Toepassingstest
@DisplayName("ROE-G1: who may begin an agenda, or add to it")
class AgendaVanEigenWijkTest {

    private static final Map<String, Object> SWALMEN =
            antwoorden("wijk", "swalmen", "jaar", 2026, "soortRonde", "nieuw");

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Wijkagendas agendas;

    @LocalServerPort
    int poort;

    @Test
    @DisplayName("given a wijk of somebody else, then a wijkregisseur reads whom to ask, and nothing begins")
    void andereWijk() {
        assertThatThrownBy(() -> agendaspel.start("wijkagenda", "wijkregisseur1", SWALMEN))
                .isInstanceOfSatisfying(
                        StapGeweigerd.class,
                        fout -> assertThat(fout.getStatus()).isEqualTo(Status.FORBIDDEN))
                .hasMessageContaining("geen wijkagenda starten voor Swalmen")
                .hasMessageContaining("Vraag het aan Wijkregisseur Swalmen of aan een beleidsmedewerker.");
        assertThatThrownBy(() -> agendaspel.start(
                        "wijkagenda",
                        "wijkregisseur1",
                        antwoorden(
                                "wijk",
                                "swalmen",
                                "jaar",
                                2026,
                                "soortRonde",
                                "tussentijds",
                                "rondeReden",
                                "Er is iets nieuws nodig.")))
                .isInstanceOf(StapGeweigerd.class);

        assertThat(agendas.zoek("swalmen", 2026)).isEmpty();
        var antwoord = new Loket(poort)
                .als("wijkregisseur1")
                .post(
                        "/engine-rest/process-definition/key/wijkagenda/submit-form",
                        Map.of(
                                "variables",
                                Map.of(
                                        "wijk", Map.of("value", "swalmen", "type", "String"),
                                        "jaar", Map.of("value", 2026, "type", "Integer"),
                                        "soortRonde", Map.of("value", "nieuw", "type", "String"))));
        assertThat(antwoord.status()).isEqualTo(403);
        assertThat(antwoord.zin()).contains("Vraag het aan Wijkregisseur Swalmen");
    }

    @Test
    @DisplayName("given a beleidsmedewerker, then he begins the agenda of any wijk")
    void beleidsmedewerker() {
        String agenda = agendaspel.start(
                "wijkagenda", "beleidsmedewerker", antwoorden("wijk", "asenray", "jaar", 2027, "soortRonde", "nieuw"));

        assertThat(agendas.ronde(agenda, 1).begonnenDoor()).isEqualTo("beleidsmedewerker");
    }
}
