package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static nl.wijkregie.testsupport.Spel.bronnen;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Geldloket;
import nl.wijkregie.testsupport.Geldloket.Pot;
import nl.wijkregie.testsupport.Geldloket.Zaak;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case with money as residents and other systems meet it: by HTTP alone, with the names of the public contract. */
@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeldOverHttpTest {

    private static final String BETALINGEN = "/werkplek/betalingen";

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Testklok klok;

    private Geldloket loket;

    @BeforeEach
    void open() {
        loket = new Geldloket(poort, "NL91ABNA0417164300", "N. Akkerman");
    }

    @Test
    @DisplayName(
            "ROE-E0, ROE-F1, ROE-F4, ROE-F8 given a plan that asks 750 euro, when each function does its step, then"
                    + " the pot, the resident's page, the letters and the payments tell the same")
    void heleZaak() throws Exception {
        Pot voor = loket.pot(2026);
        Zaak zaak = loket.totBronnen("750.00");
        assertThat(loket.staat(zaak).get("status").asText()).isEqualTo("in-voorbereiding");
        assertThat(loket.staat(zaak).get("fase").asInt()).isEqualTo(5);

        loket.als("vakambtenaar-bor").doe(zaak.kenmerk(), "bronnenVerkennen", bronnen("750.00"));
        assertThat(loket.pot(2026))
                .as("nothing is reserved before the decision")
                .isEqualTo(voor);
        assertThat(loket.staat(zaak).get("status").asText()).isEqualTo("in-voorbereiding");
        loket.als("manager-lv")
                .doe(
                        zaak.kenmerk(),
                        "akkoordWijkbudget",
                        antwoorden(
                                "akkoord", true,
                                "akkoordMotivering", "Goed voor de leefbaarheid.",
                                "voorwaarden", "De stoep blijft vrij voor rolstoelen."));

        Pot na = loket.pot(2026);
        assertThat(na.toegekend()).isEqualTo(voor.toegekend());
        assertThat(na.gereserveerd()).isEqualTo(plus(voor.gereserveerd(), "750.00"));
        assertThat(na.vrij()).isEqualTo(plus(voor.vrij(), "-750.00"));
        assertThat(na.besteed()).isEqualTo(voor.besteed());
        JsonNode staat = loket.staat(zaak);
        assertThat(staat.get("status").asText()).isIn("in-uitvoering", "wacht-op-verantwoording");
        assertThat(staat.get("antwoorden").toString()).contains("bijdrage-toegekend");
        besluitbrief(zaak);

        geefVrij(zaak, "600,00");
        assertThat(loket.pot(2026).besteed()).isEqualTo(plus(voor.besteed(), "600.00"));
        loket.rondAf(zaak, "700.00", "700.00");
        assertThat(loket.staat(zaak).get("uitkomst").asText()).isEqualTo("gerealiseerd");
        assertThat(loket.brieven(zaak, "bijdrage-vastgesteld"))
                .singleElement()
                .asString()
                .contains("€ 700,00", "Wij betalen u nog € 100,00", "bezwaar");
        assertThat(loket.pot(2026).besteed())
                .as("nothing is paid before the manager releases it")
                .isEqualTo(plus(voor.besteed(), "600.00"));
        geefVrij(zaak, "100,00");

        Pot klaar = loket.pot(2026);
        assertThat(klaar.besteed()).isEqualTo(plus(voor.besteed(), "700.00"));
        assertThat(klaar.gereserveerd()).isEqualTo(voor.gereserveerd());
        assertThat(klaar.vrij()).isEqualTo(plus(voor.vrij(), "-700.00"));
    }

    /** ROE-E0: who decided under which mandate, how much, on which conditions, until when, and how to object. */
    private void besluitbrief(Zaak zaak) {
        assertThat(loket.brieven(zaak, "bijdrage-toegekend"))
                .singleElement()
                .asString()
                .contains("€ 750,00", "Manager Leefbaarheid & Veiligheid, mandaat wijkbudget")
                .contains("De stoep blijft vrij voor rolstoelen.", "alleen voor het plan")
                .contains("uiterlijk op 7 september 2026", "€ 600,00", "bezwaar")
                .doesNotContain("{{", "null", "NL91");
    }

    /** The manager releases what is ready for the case; the file for finance holds this amount. */
    private void geefVrij(Zaak zaak, String bedrag) throws Exception {
        Websessie vakambtenaar = new Websessie(poort).aangemeld("vakambtenaar-bor", "tasklist");
        assertThat(vakambtenaar.haal(BETALINGEN).statusCode()).isEqualTo(403);

        String bestand = loket.geefVrij(new Websessie(poort).aangemeld("manager-lv", "tasklist"), zaak);

        assertThat(bestand).contains(";" + zaak.kenmerk() + ";NL91ABNA0417164300;N. Akkerman;" + bedrag + ";");
    }

    @Test
    @DisplayName("ROE-A4 given a grant, when the resident withdraws, then the money is free again and nothing is paid")
    void intrekken() throws Exception {
        Pot voor = loket.pot(2026);
        Zaak zaak = loket.toegekend("300.00");
        assertThat(loket.pot(2026).gereserveerd()).isEqualTo(plus(voor.gereserveerd(), "300.00"));

        loket.stuur(zaak, "intrekken", Map.of("reden", "Wij gaan verhuizen."));

        assertThat(loket.pot(2026)).isEqualTo(voor);
        assertThat(loket.staat(zaak).get("uitkomst").asText()).isEqualTo("ingetrokken");
        assertThat(new Websessie(poort)
                        .aangemeld("manager-lv", "tasklist")
                        .haal(BETALINGEN)
                        .body())
                .doesNotContain(zaak.kenmerk());
    }

    @Test
    @DisplayName(
            "ROE-F2, ROE-F3 given one cent above the ceiling of a buurt, then the case is geagendeerd without money")
    void bovenHetPlafond() {
        Pot voor = loket.pot(2026);
        Zaak eronder = loket.totBronnen("1000.00");
        Zaak erboven = loket.totBronnen("3000.00");

        loket.als("vakambtenaar-bor").doe(eronder.kenmerk(), "bronnenVerkennen", bronnen("1000.00"));
        loket.als("vakambtenaar-bor").doe(erboven.kenmerk(), "bronnenVerkennen", bronnen("1000.01"));

        assertThat(loket.staat(eronder).get("status").asText()).isEqualTo("in-voorbereiding");
        JsonNode staat = loket.staat(erboven);
        assertThat(staat.get("status").asText()).isEqualTo("geagendeerd");
        assertThat(staat.get("antwoorden").toString()).contains("op-de-wijkagenda");
        assertThat(loket.als("manager-lv")
                        .get("/engine-rest/task?processInstanceBusinessKey=" + erboven.kenmerk())
                        .json())
                .isEmpty();
        assertThat(loket.pot(2026)).isEqualTo(voor);
    }

    @Test
    @DisplayName("ROE-F1, ROE-F4 given the cluster is asked, then its own manager decides, before a euro of wijkbudget")
    void clusterbudget() {
        Pot voor = loket.pot(2026);
        Zaak zaak = loket.totBronnen("500.00");
        loket.als("vakambtenaar-bor")
                .doe(
                        zaak.kenmerk(),
                        "bronnenVerkennen",
                        bronnen("200.00", "clusterbudget", "gevraagd", "clusterbudgetBedrag", "300.00"));
        assertThat(taken("manager-lv", zaak)).isEmpty();
        assertThat(taken("clustermanager-vth", zaak)).isEmpty();

        Map<String, Object> akkoord = antwoorden("akkoord", true, "akkoordMotivering", "Past bij ons groenplan.");
        loket.als("clustermanager-bor").doe(zaak.kenmerk(), "akkoordClusterbudget", akkoord);
        loket.als("manager-lv").doe(zaak.kenmerk(), "akkoordWijkbudget", akkoord);

        assertThat(loket.pot(2026).gereserveerd()).isEqualTo(plus(voor.gereserveerd(), "200.00"));
        assertThat(loket.brieven(zaak, "bijdrage-toegekend"))
                .singleElement()
                .asString()
                .contains("€ 500,00", "€ 300,00", "€ 200,00", "mandaat clusterbudget", "mandaat wijkbudget");
    }

    private List<String> taken(String account, Zaak zaak) {
        return loket.als(account)
                .get("/engine-rest/task?processInstanceBusinessKey=" + zaak.kenmerk())
                .json()
                .findValuesAsText("taskDefinitionKey");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName(
            "ROE-F10 given the year is over, then what was granted is paid from its own year, the free rest and what"
                    + " is not needed lapse, and new money comes from the new year")
    void afgeslotenJaar() throws Exception {
        Zaak zaak = loket.toegekend("400.00");
        Zaak stopt = loket.toegekend("250.00");
        Zaak laat = loket.totBronnen("100.00");
        loket.als("vakambtenaar-bor").doe(laat.kenmerk(), "bronnenVerkennen", bronnen("100.00"));
        klok.zet(LocalDate.of(2027, 1, 4));
        spel.laatTimerAfgaan("BJ-2026");
        BigDecimal toegezegd = loket.pot(2026).gereserveerd();

        loket.als("manager-lv").doe("BJ-2026", "jaarAfsluiten", antwoorden("jaarToelichting", "Een mooi jaar."));

        Pot gesloten = loket.pot(2026);
        assertThat(gesloten.vrij()).isEqualTo("0.00");
        assertThat(gesloten.gereserveerd()).isEqualTo(toegezegd);
        loket.als("manager-lv").doe(laat.kenmerk(), "akkoordWijkbudget", antwoorden("akkoord", true));
        assertThat(loket.pot(2027).gereserveerd()).isEqualTo("100.00");
        assertThat(loket.pot(2026)).isEqualTo(gesloten);

        loket.stuur(stopt, "intrekken", Map.of());
        loket.rondAf(zaak, "350.00", "350.00");
        geefVrij(zaak, "350,00");

        Pot later = loket.pot(2026);
        assertThat(later.vrij()).as("what comes back into a closed year lapses").isEqualTo("0.00");
        assertThat(later.besteed()).isEqualTo(plus(gesloten.besteed(), "350.00"));
        assertThat(later.gereserveerd()).isEqualTo(plus(gesloten.gereserveerd(), "-650.00"));
        assertThat(loket.pot(2027).besteed()).isEqualTo("0.00");
    }

    @Test
    @DisplayName(
            "ROE-F8 given two browsers that approve the same task, then one succeeds and the money is reserved once")
    void tweeBrowsers() throws Exception {
        Pot voor = loket.pot(2026);
        Zaak zaak = loket.totBronnen("120.00");
        loket.als("vakambtenaar-bor").doe(zaak.kenmerk(), "bronnenVerkennen", bronnen("120.00"));
        Loket manager = loket.als("manager-lv");
        String taak = manager.pakOp(zaak.kenmerk(), "akkoordWijkbudget");

        List<Loket.Antwoord> antwoorden = Tegelijk.doe(4, () -> manager.voltooi(taak, antwoorden("akkoord", true)));

        assertThat(antwoorden).filteredOn(antwoord -> antwoord.status() == 204).hasSize(1);
        assertThat(antwoorden).filteredOn(antwoord -> antwoord.status() != 204).allSatisfy(antwoord -> {
            assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(400, 499);
            assertThat(antwoord.zin()).as(antwoord.tekst()).matches("[A-Z].*[.?]");
        });
        assertThat(loket.pot(2026).gereserveerd()).isEqualTo(plus(voor.gereserveerd(), "120.00"));
        assertThat(loket.brieven(zaak, "bijdrage-toegekend")).hasSize(1);
        loket.stuur(zaak, "intrekken", Map.of());
    }

    private static BigDecimal plus(BigDecimal bedrag, String verschil) {
        return bedrag.add(new BigDecimal(verschil));
    }
}
