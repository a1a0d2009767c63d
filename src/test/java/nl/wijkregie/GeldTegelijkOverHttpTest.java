package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static nl.wijkregie.testsupport.Spel.bronnen;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Geldloket;
import nl.wijkregie.testsupport.Geldloket.Pot;
import nl.wijkregie.testsupport.Geldloket.Zaak;
import nl.wijkregie.testsupport.Geldstand;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who touch the same money at the same moment, over HTTP: whoever is first, the books agree with the case. */
@Toepassingstest
class GeldTegelijkOverHttpTest {

    @LocalServerPort
    int poort;

    @Autowired
    Grootboekcontrole controle;

    private Geldloket loket;
    private Loket manager;

    @BeforeEach
    void open() {
        loket = new Geldloket(poort, "NL91ABNA0417164300", "N. Akkerman");
        manager = loket.als("manager-lv");
    }

    @RepeatedTest(4)
    @DisplayName("ROE-A4, ROE-F8 given the resident withdraws while the manager approves, then no money stays reserved")
    void intrekkenTijdensAkkoord() throws Exception {
        Zaak zaak = loket.totBronnen("100.00");
        loket.als("vakambtenaar-bor").doe(zaak.kenmerk(), "bronnenVerkennen", bronnen("100.00"));
        String taak = manager.pakOp(zaak.kenmerk(), "akkoordWijkbudget");
        Pot voor = loket.pot(2026);

        List<Loket.Antwoord> beide = Tegelijk.doe(List.of(
                () -> loket.probeer(zaak, "intrekken", Map.of()),
                () -> manager.voltooi(taak, antwoorden("akkoord", true))));

        beide.stream().filter(antwoord -> antwoord.status() >= 300).forEach(antwoord -> {
            assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(400, 499);
            Geldstand.zin(antwoord);
        });
        if (beide.get(0).status() != 202) {
            loket.stuur(zaak, "intrekken", Map.of());
        }
        assertThat(loket.staat(zaak).get("uitkomst").asText()).isEqualTo("ingetrokken");
        assertThat(loket.pot(2026)).isEqualTo(voor);
        assertThat(controle.afwijkingen()).isEmpty();
    }

    @RepeatedTest(4)
    @DisplayName("ROE-E0 given the advance is released while the contribution is settled, then no euro is paid twice")
    void vrijgevenTijdensEvaluatie() throws Exception {
        Pot voor = loket.pot(2026);
        Zaak zaak = loket.toegekend("100.00");
        loket.verantwoord(zaak, "90.00");
        Loket vakambtenaar = loket.als("vakambtenaar-bor");
        String taak = vakambtenaar.taak(zaak.kenmerk(), "evaluatie");
        Websessie betaler = new Websessie(poort).aangemeld("manager-lv", "tasklist");
        String voorschot = loket.klaar(betaler, zaak);

        List<Integer> statussen = Tegelijk.doe(List.of(
                () -> vakambtenaar
                        .voltooi(taak, antwoorden("werkelijkeKosten", "90.00", "vastgesteldeBijdrage", "90.00"))
                        .status(),
                () -> loket.geefVrij(betaler, voorschot).statusCode()));

        assertThat(statussen.get(0)).isIn(204, 409);
        assertThat(statussen.get(1)).isIn(303, 409);
        if (statussen.get(0) != 204) {
            vakambtenaar.doe(
                    zaak.kenmerk(),
                    "evaluatie",
                    antwoorden("werkelijkeKosten", "90.00", "vastgesteldeBijdrage", "90.00"));
        }
        loket.geefVrij(betaler, zaak);
        Pot na = loket.pot(2026);
        assertThat(na.besteed()).isEqualTo(voor.besteed().add(new BigDecimal("90.00")));
        assertThat(na.gereserveerd()).isEqualTo(voor.gereserveerd());
        assertThat(controle.afwijkingen()).isEmpty();
    }
}
