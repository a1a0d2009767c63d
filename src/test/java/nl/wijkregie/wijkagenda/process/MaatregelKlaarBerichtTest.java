package nl.wijkregie.wijkagenda.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Toepassingstest
@DisplayName("ROE-D5, ROE-G6: the administrator sends the message that the measure of a beleidswens ended")
class MaatregelKlaarBerichtTest {

    @Autowired
    Spel spel;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Berichten berichten;

    @LocalServerPort
    int poort;

    private String zaak;

    @BeforeEach
    void wensDieWacht() {
        zaak = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(zaak, "steunen");
        spel.agendaBesluit(zaak, "opgenomen");
    }

    @Test
    @DisplayName("given no outcome, or an unknown one, then a sentence, nobody is told, and the case still waits")
    void zonderUitkomst() {
        for (Map<String, Object> variabelen : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("maatregeluitkomst", Map.of("value", "bijna", "type", "String")),
                Map.of("maatregeluitkomst", Map.of("value", 5, "type", "Integer")))) {
            var antwoord = stuur(variabelen);
            assertThat(antwoord.status()).isEqualTo(400);
            assertThat(antwoord.zin())
                    .isEqualTo("Geef bij dit bericht de variabele 'maatregeluitkomst' mee: 'uitgevoerd' of 'gestopt'.");
        }

        assertThat(spel.zaak(zaak).status()).isEqualTo(Status.IN_UITVOERING);
        assertThat(soorten()).doesNotContain("wens-uitgevoerd", "wens-gestopt");
        assertThat(stuur(Map.of("maatregeluitkomst", Map.of("value", "uitgevoerd", "type", "String")))
                        .status())
                .isEqualTo(204);
        assertThat(spel.zaak(zaak).uitkomst()).isEqualTo(Uitkomst.UITGEVOERD);
        assertThat(soorten()).containsOnlyOnce("wens-uitgevoerd");
    }

    @Test
    @DisplayName("ROE-A4 given a resident who withdraws while the case waits, then no outcome is asked")
    void intrekken() {
        inzendingen.intrekken(zaak, "Wij stoppen.", null);

        assertThat(spel.zaak(zaak).uitkomst()).isEqualTo(Uitkomst.INGETROKKEN);
    }

    private Loket.Antwoord stuur(Map<String, Object> variabelen) {
        return new Loket(poort)
                .als("beheerder")
                .post(
                        "/engine-rest/message",
                        Map.of(
                                "messageName", "MaatregelKlaar",
                                "businessKey", zaak,
                                "processVariables", variabelen));
    }

    private List<String> soorten() {
        return berichten.van(zaak).stream().map(Verzonden::soort).toList();
    }
}
