package nl.wijkregie.financiering.process;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static nl.wijkregie.testsupport.Spel.bronnen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.betaling.Bevoegde;
import nl.wijkregie.betaling.Gezien;
import nl.wijkregie.betaling.Klaarliggend;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import nl.wijkregie.wijkbudget.Verplichting;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The search for money of a case, as the policy tells it")
class FinancieringTest {

    private static final Pot INITIATIEVEN = new Pot(2026, "centrum", Potsoort.INITIATIEVEN);
    private static final Pot WIJKAGENDA = new Pot(2026, "centrum", Potsoort.WIJKAGENDA);
    private static final Aanleiding TEST = new Aanleiding("", "test", "Test", "Voor deze test", null);

    @Autowired
    Spel spel;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Berichten berichten;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Agendalijst agendalijst;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Betaallijsten betaallijsten;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    HistoryService historie;

    @Autowired
    Testklok klok;

    @BeforeEach
    void inEenGeopendJaar() {
        klok.zet(LocalDate.of(2026, 3, 2));
        transactie.executeWithoutResult(status -> {
            if (jaren.zoek(2026).isEmpty()) {
                jaren.open(2026, 250_000_00, 10_000_00, 33, false, TEST.met("opening-2026"));
            }
        });
    }

    @AfterEach
    void potWeerVol() {
        geefVrij("TEST-1");
    }

    @Test
    @DisplayName(
            "ROE-E0, ROE-F4 given the manager agrees, then the money is reserved and the letter says under whose mandate")
    void toegekend() {
        String kenmerk = spel.totBronnen(750_00);
        long vrij = vrij(INITIATIEVEN);

        spel.verkenBronnen(kenmerk, "750.00", "doelfondsenBedrag", "0.00");
        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");
        assertThat(spel.groepen(kenmerk, "akkoordWijkbudget")).contains("manager-lv");
        assertThat(vrij(INITIATIEVEN))
                .as("nothing is reserved before the decision")
                .isEqualTo(vrij);
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        assertThat(gereserveerd(kenmerk)).isEqualTo(750_00);
        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij - 750_00);
        assertThat(tekst(kenmerk, "bijdrage-toegekend"))
                .contains("€ 750,00", "€ 600,00", "Manager Leefbaarheid & Veiligheid, mandaat wijkbudget", "bezwaar")
                .contains("uiterlijk op 7 september 2026");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
        assertThat(orders(kenmerk)).containsExactly("voorschot 60000 klaar");
        assertThat(tijdlijn.van(kenmerk)).anySatisfy(regel -> {
            assertThat(regel.stap()).isEqualTo("akkoordWijkbudget");
            assertThat(regel.functie()).isEqualTo("Manager Leefbaarheid & Veiligheid");
        });
    }

    @Test
    @DisplayName("ROE-F4 given a substitute of the mandate, then he decides in the name of the function")
    void vervanger() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "100.00");

        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "clustermanager-sociaal", true);

        assertThat(tekst(kenmerk, "bijdrage-toegekend")).contains("namens Manager Leefbaarheid & Veiligheid");
    }

    @Test
    @DisplayName("ROE-F4 given no mandate, or his own proposal, then he is refused and nothing is booked")
    void geenMandaat() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "100.00");
        String taak = spel.taak(kenmerk, "akkoordWijkbudget").getId();

        for (String account : List.of("beheerder", "vakambtenaar-bor")) {
            spel.wijsToe(taak, account);
            assertThatThrownBy(() -> spel.rondAf(taak, account, antwoorden("akkoord", true)))
                    .isInstanceOf(StapGeweigerd.class)
                    .hasMessageContaining(account.equals("beheerder") ? "mandaat" : "zelf");
        }

        assertThat(gereserveerd(kenmerk)).isZero();
        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");
    }

    @Test
    @DisplayName("ROE-E0 given the manager refuses, then the case ends with his reason and the way to object")
    void geweigerd() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "100.00");
        assertThatThrownBy(() -> spel.doe(kenmerk, "akkoordWijkbudget", "manager-lv", antwoorden("akkoord", false)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("waarom");

        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", false);

        assertThat(tekst(kenmerk, "bijdrage-afgewezen"))
                .contains("Het past niet bij het doel.", "mandaat wijkbudget", "bezwaar");
        afgerond(kenmerk, Uitkomst.AFGEWEZEN);
        assertThat(gereserveerd(kenmerk)).isZero();
    }

    @Test
    @DisplayName("ROE-F1 given the manager sends it back, then the vakambtenaar looks for other sources")
    void terugNaarBronnen() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "100.00");
        spel.doe(
                kenmerk,
                "akkoordWijkbudget",
                "manager-lv",
                antwoorden("akkoord", false, "akkoordMotivering", "Vraag een fonds.", "bijNietAkkoord", "bronnen"));
        assertThat(spel.stappen(kenmerk)).containsExactly("bronnenVerkennen");

        spel.verkenBronnen(kenmerk, "", "doelfondsen", "toegekend", "doelfondsenBedrag", "100.00");

        assertThat(aanIndiener(kenmerk)).contains("financiering-rond").doesNotContain("bijdrage-toegekend");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
    }

    @Test
    @DisplayName(
            "ROE-F1 given a source that is applied for, then the resident is told once where, and the form comes back")
    void wachtenOpBron() {
        String kenmerk = spel.totBronnen(300_00);

        spel.verkenBronnen(kenmerk, "0.00", "roermondfonds", "aangevraagd");
        spel.verkenBronnen(kenmerk, "", "roermondfonds", "aangevraagd");

        assertThat(spel.stappen(kenmerk)).containsExactly("bronnenVerkennen");
        assertThat(aanIndiener(kenmerk)).containsOnlyOnce("bron-verwijzing");
        assertThat(tekst(kenmerk, "bron-verwijzing")).contains("Roermondfonds", "https://www.roermondfonds.example");
    }

    @Test
    @DisplayName("ROE-F1 given nothing fits, then the case ends with the reason of the vakambtenaar")
    void nietsPast() {
        String kenmerk = spel.totBronnen(300_00);

        spel.verkenBronnen(kenmerk, "", "bronnenToelichting", "Dit is privébezit.");

        assertThat(tekst(kenmerk, "bijdrage-afgewezen")).contains("Dit is privébezit.");
        afgerond(kenmerk, Uitkomst.AFGEWEZEN);
    }

    @Test
    @DisplayName("ROE-E0 given the manager sent it back and then nothing fits, then the letter holds the last reason")
    void nietsPastNaTerugsturen() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "100.00");
        spel.doe(
                kenmerk,
                "akkoordWijkbudget",
                "manager-lv",
                antwoorden("akkoord", false, "akkoordMotivering", "Vraag een fonds.", "bijNietAkkoord", "bronnen"));

        spel.verkenBronnen(kenmerk, "", "bronnenToelichting", "Geen fonds geeft hier geld voor.");

        assertThat(tekst(kenmerk, "bijdrage-afgewezen"))
                .contains("Geen fonds geeft hier geld voor.")
                .doesNotContain("Vraag een fonds.", "mandaat");
    }

    @Test
    @DisplayName("ROE-F1, ROE-F4 given the cluster pays, then no wijkbudget is spent and its manager is named")
    void clusterbudget() {
        String kenmerk = spel.totBronnen(500_00);
        spel.verkenBronnen(kenmerk, "", "clusterbudget", "gevraagd", "clusterbudgetBedrag", "500.00");
        assertThat(spel.groepen(kenmerk, "akkoordClusterbudget")).containsExactly("clustermanager-bor");

        spel.beslisOverGeld(kenmerk, "akkoordClusterbudget", "clustermanager-bor", true);

        assertThat(tekst(kenmerk, "bijdrage-toegekend")).contains("mandaat clusterbudget", "€ 500,00");
        assertThat(gereserveerd(kenmerk)).isZero();
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
    }

    @ParameterizedTest(name = "gevraagd van het wijkbudget: {0} → {1}")
    @CsvSource({"200.00, akkoordWijkbudget", "'', bronnenVerkennen"})
    @DisplayName(
            "ROE-F1 given the cluster refuses, then the wijkbudget decides when it was asked, else back to the sources")
    void clusterWeigert(String wijkbudget, String volgende) {
        String kenmerk = spel.totBronnen(500_00);
        spel.verkenBronnen(kenmerk, wijkbudget, "clusterbudget", "gevraagd", "clusterbudgetBedrag", "300.00");

        spel.beslisOverGeld(kenmerk, "akkoordClusterbudget", "clustermanager-bor", false);

        assertThat(spel.stappen(kenmerk)).containsExactly(volgende);
        assertThat(spel.formulier(kenmerk, volgende)).containsEntry("clusterbudget", "afgewezen");
    }

    @Test
    @DisplayName("ROE-F4 given a partner is asked, then the holder of that partner's budget decides before the manager")
    void partner() {
        String kenmerk = spel.totBronnen(500_00);
        spel.verkenBronnen(
                kenmerk, "200.00", "partners", "gevraagd", "partnersBedrag", "300.00", "partner", "wijkraad");
        assertThat(spel.groepen(kenmerk, "akkoordPartners")).containsExactly("partner-wijkraad");

        spel.beslisOverGeld(kenmerk, "akkoordPartners", "wijkraad", true);
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        assertThat(tekst(kenmerk, "bijdrage-toegekend"))
                .contains("krijgt van de gemeente € 200,00", "Bijdrage van partners: € 300,00", "Wijkraad");
        assertThat(gereserveerd(kenmerk)).isEqualTo(200_00);
    }

    @Test
    @DisplayName("ROE-F2, ROE-F3 given more than the ceiling, then the wijkagenda decides and its pot pays")
    void bovenHetPlafond() {
        String kenmerk = spel.totBronnen(3_000_00);
        long vrij = vrij(INITIATIEVEN);

        spel.verkenBronnen(kenmerk, "1000.01");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.GEAGENDEERD);
        assertThat(agendalijst.wachtend("centrum"))
                .anyMatch(punt -> punt.kenmerk().equals(kenmerk));
        spel.agendaBesluit(kenmerk, "opgenomen");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_VOORBEREIDING);
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        assertThat(gereserveerd(kenmerk)).isEqualTo(1_000_01);
        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij);
        assertThat(grootboek.verplichting(kenmerk).orElseThrow().pot()).isEqualTo(WIJKAGENDA);
    }

    @Test
    @DisplayName("ROE-F3 given the wijkagenda does not take it up, then the case ends so and no money is spent")
    void nietOpgenomen() {
        String kenmerk = spel.totBronnen(3_000_00);
        spel.verkenBronnen(kenmerk, "3000.00");

        spel.agendaBesluit(kenmerk, "niet-opgenomen");

        afgerond(kenmerk, Uitkomst.NIET_OPGENOMEN);
        assertThat(gereserveerd(kenmerk)).isZero();
    }

    @Test
    @DisplayName(
            "ROE-F2 given the vakambtenaar offers to lower, then exactly the ceiling is asked and no agenda is needed")
    void verlagenTotPlafond() {
        String kenmerk = spel.totBronnen(3_000_00);

        spel.verkenBronnen(kenmerk, "3000.00", "bijTeWeinig", "verlagen");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        assertThat(gereserveerd(kenmerk)).isEqualTo(1_000_00);
    }

    @Test
    @DisplayName(
            "ROE-F8 given the vakambtenaar offers to lower, then no more is asked than the pot holds; an empty pot is refused")
    void verlagenTotPot() {
        String kenmerk = spel.totBronnen(500_00);
        laatVrij(120_00);

        spel.verkenBronnen(kenmerk, "500.00", "bijTeWeinig", "verlagen");
        assertThat(spel.formulier(kenmerk, "akkoordWijkbudget").get("voorstelTekst"))
                .asString()
                .contains("€ 120,00");

        String ander = spel.totBronnen(500_00);
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        assertThatThrownBy(() -> spel.verkenBronnen(ander, "500.00", "bijTeWeinig", "verlagen"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niets vrij");
        inzendingen.intrekken(kenmerk, null, null);
    }

    @Test
    @DisplayName(
            "ROE-F9 given too little in the pot, then the case waits; when it is filled, then it goes on by itself")
    void tekort() {
        String kenmerk = spel.totBronnen(500_00);
        spel.verkenBronnen(kenmerk, "500.00");
        laatVrij(499_99);

        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.WACHT_OP_BUDGET);
        assertThat(gereserveerd(kenmerk)).isZero();
        assertThat(aanIndiener(kenmerk)).contains("wacht-op-budget").doesNotContain("bijdrage-toegekend");

        geefVrij("TEST-1");
        assertThat(gereserveerd(kenmerk)).as("reserved at once").isEqualTo(500_00);
        spel.verstuurBerichten();

        assertThat(aanIndiener(kenmerk)).contains("bijdrage-toegekend");
        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.IN_UITVOERING);
    }

    @Test
    @DisplayName("ROE-F9 given the wethouder moves money to the pot, then the waiting case gets it and hears so")
    void herverdeeld() {
        String kenmerk = wachtend();

        spel.doe(
                "HV-2026-centrum-initiatieven",
                "herverdeling",
                "wethouder-wijken",
                antwoorden(
                        "herverdelen", true,
                        "vanWijk", "swalmen",
                        "vanPot", "initiatieven",
                        "bedrag", "499.00",
                        "herverdelingMotivering", "In Swalmen komen weinig ideeën."));
        assertThat(gereserveerd(kenmerk)).isEqualTo(500_00);
        spel.verstuurBerichten();

        assertThat(aanIndiener(kenmerk)).contains("wacht-op-budget", "bijdrage-toegekend");
        inzendingen.intrekken(kenmerk, null, null);
    }

    @Test
    @DisplayName(
            "ROE-E0, ROE-F9 given the wethouder refuses, then the letter holds his reason and says that he decided")
    void nietHerverdeeld() {
        String kenmerk = wachtend();

        spel.doe(
                "HV-2026-centrum-initiatieven",
                "herverdeling",
                "wethouder-wijken",
                antwoorden(
                        "herverdelen", false,
                        "bijGeenHerverdeling", "afwijzen",
                        "herverdelingMotivering", "Alle potten zijn al bijna leeg."));
        spel.verstuurBerichten();

        assertThat(tekst(kenmerk, "bijdrage-afgewezen"))
                .contains("Alle potten zijn al bijna leeg.", "Wethouder")
                .doesNotContain("Manager");
        afgerond(kenmerk, Uitkomst.AFGEWEZEN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"agenda, GEAGENDEERD", "afgewezen, AFGEROND", "opnieuw, IN_VOORBEREIDING"})
    @DisplayName(
            "ROE-F9, ROE-F10 given no money comes, then the agenda, a refusal, or the question again in a new year")
    void geenHerverdeling(String besluit, Status status) {
        String kenmerk = wachtend();

        spel.budgetbesluit(kenmerk, besluit);
        spel.verstuurBerichten();

        assertThat(spel.zaak(kenmerk).status()).isEqualTo(status);
        if (besluit.equals("afgewezen")) {
            assertThat(tekst(kenmerk, "bijdrage-afgewezen")).contains("niet genoeg geld", "Wethouder");
            afgerond(kenmerk, Uitkomst.AFGEWEZEN);
        } else {
            inzendingen.intrekken(kenmerk, null, null);
        }
    }

    @Test
    @DisplayName("ROE-F10 given another year since the proposal, then the pot of the year of the decision pays")
    void jaarVanDeReservering() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "100.00");
        klok.zet(LocalDate.of(2027, 1, 4));

        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        assertThat(grootboek.verplichting(kenmerk).orElseThrow().pot())
                .isEqualTo(new Pot(2027, "centrum", Potsoort.INITIATIEVEN));
    }

    @Test
    @DisplayName("ROE-A4 given a grant is withdrawn, then its money is free again and the advance is not paid")
    void intrekken() {
        long vrij = vrij(INITIATIEVEN);
        String kenmerk = toegekend(750_00);

        inzendingen.intrekken(kenmerk, "Wij stoppen.", null);

        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij);
        assertThat(gereserveerd(kenmerk)).isZero();
        assertThat(orders(kenmerk)).containsExactly("voorschot 60000 vervallen");
        assertThat(terugvorderingen(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("ROE-A4 given the advance was paid, then withdrawing asks it back; the rest is free again")
    void intrekkenNaVoorschot() {
        long vrij = vrij(INITIATIEVEN);
        String kenmerk = toegekend(750_00);
        betaalVoorschot(kenmerk);

        inzendingen.intrekken(kenmerk, null, null);

        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij - 600_00);
        assertThat(terugvorderingen(kenmerk)).containsExactly(600_00L);
    }

    @Test
    @DisplayName("ROE-A4 given a waiting case is withdrawn, then it leaves the queue and takes no money later")
    void intrekkenUitWachtrij() {
        String kenmerk = wachtend();

        inzendingen.intrekken(kenmerk, null, null);
        geefVrij("TEST-1");

        assertThat(gereserveerd(kenmerk)).isZero();
        assertThat(database.sql("select count(*) from budgetwacht where kenmerk = ?")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "ROE-E0, ROE-E4 given less was needed, then that is settled, the rest is free and the payment waits for release")
    void vaststelling() {
        long vrij = vrij(INITIATIEVEN);
        String kenmerk = toegekend(750_00);
        verantwoord(kenmerk);
        for (String teveel : List.of("750.01", "700.01", "-1", "1.001", "NaN")) {
            assertThatThrownBy(() -> evalueer(kenmerk, "700.00", teveel)).isInstanceOf(OngeldigeInvoer.class);
        }
        assertThatThrownBy(() -> evalueer(kenmerk, "700.00", "")).hasMessageContaining("Vul de vastgestelde bijdrage");

        evalueer(kenmerk, "700.00", "700.00");

        Verplichting verplichting = grootboek.verplichting(kenmerk).orElseThrow();
        assertThat(verplichting.gereserveerd()).isZero();
        assertThat(verplichting.teBetalen()).isEqualTo(700_00);
        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij - 700_00);
        assertThat(orders(kenmerk)).containsExactly("voorschot 60000 vervallen", "eindbetaling 70000 klaar");
        assertThat(tekst(kenmerk, "bijdrage-vastgesteld")).contains("€ 700,00", "bezwaar");
        afgerond(kenmerk, Uitkomst.GEREALISEERD);
    }

    @Test
    @DisplayName("ROE-E0 given an advance that was more than what is settled, then the difference is asked back")
    void vaststellingOnderVoorschot() {
        String kenmerk = toegekend(750_00);
        betaalVoorschot(kenmerk);
        verantwoord(kenmerk);

        evalueer(kenmerk, "500.00", "500.00");

        assertThat(terugvorderingen(kenmerk)).containsExactly(100_00L);
        assertThat(orders(kenmerk)).noneMatch(order -> order.startsWith("eindbetaling"));
        assertThat(tekst(kenmerk, "bijdrage-vastgesteld")).contains("€ 100,00 terug");
    }

    @Test
    @DisplayName("ROE-E4 given no grant, then nothing can be settled")
    void nietsVastTeStellen() {
        String kenmerk = spel.totBronnen(100_00);
        spel.verkenBronnen(kenmerk, "", "doelfondsen", "toegekend", "doelfondsenBedrag", "100.00");
        verantwoord(kenmerk);
        assertThatThrownBy(() -> evalueer(kenmerk, "100.00", "0.01")).hasMessageContaining("geen bijdrage toegekend");

        evalueer(kenmerk, "100.00", "0");

        assertThat(aanIndiener(kenmerk)).doesNotContain("bijdrage-vastgesteld");
        afgerond(kenmerk, Uitkomst.GEREALISEERD);
    }

    @Test
    @DisplayName(
            "ROE-D5, ROE-F11 given a verzoek that needs money, then what it cost goes to the cluster and the rest is free")
    void verzoek() {
        long vrij = vrij(INITIATIEVEN);
        String kenmerk = spel.totPrincipebesluit("verzoek", antwoorden("geldNodig", true));
        spel.beslis(kenmerk, "steunen");
        spel.verkenBronnen(kenmerk, "400.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        assertThat(aanIndiener(kenmerk)).contains("verzoek-geld").doesNotContain("bijdrage-toegekend");
        assertThat(orders(kenmerk)).as("no advance inside the municipality").isEmpty();
        Map<String, Object> gedaan = antwoorden("uitvoeringsverslag", "Er staat een bank.", "besteedBedrag", "400.01");
        assertThatThrownBy(() -> spel.doe(kenmerk, "verzoekUitvoeren", "vakambtenaar-bor", gedaan))
                .isInstanceOf(OngeldigeInvoer.class);

        gedaan.put("besteedBedrag", "350.00");
        spel.doe(kenmerk, "verzoekUitvoeren", "vakambtenaar-bor", gedaan);

        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij - 350_00);
        assertThat(orders(kenmerk)).containsExactly("intern 35000 klaar");
        afgerond(kenmerk, Uitkomst.UITGEVOERD);
    }

    @Test
    @DisplayName("ROE-D5 given a verzoek on which nothing was spent, then its reservation is released when it ends")
    void verzoekZonderKosten() {
        long vrij = vrij(INITIATIEVEN);
        String kenmerk = spel.totPrincipebesluit("verzoek", antwoorden("geldNodig", true));
        spel.beslis(kenmerk, "steunen");
        spel.verkenBronnen(kenmerk, "400.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        spel.doe(kenmerk, "verzoekUitvoeren", "vakambtenaar-bor", antwoorden("uitvoeringsverslag", "Dat kon gratis."));

        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij);
        afgerond(kenmerk, Uitkomst.UITGEVOERD);
    }

    @Test
    @DisplayName(
            "ROE-D4, ROE-E1 given the permit is refused after the grant, then its money is free and is asked again")
    void vergunningGeweigerd() {
        long vrij = vrij(INITIATIEVEN);
        String kenmerk = spel.totBronnen(750_00, "vergunningNodig", true);
        spel.verkenBronnen(kenmerk, "750.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij - 750_00);

        spel.doe(
                kenmerk,
                "vergunningBegeleiden",
                "vakambtenaar-vth",
                antwoorden("vergunning", "geweigerd", "vergunningToelichting", "Er is te weinig ruimte."));
        assertThat(vrij(INITIATIEVEN)).isEqualTo(vrij);
        assertThat(spel.stappen(kenmerk)).containsExactly("definitiefBesluit");
        spel.beslisDefinitief(kenmerk, "akkoord");
        spel.verkenBronnen(kenmerk, "500.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);

        assertThat(gereserveerd(kenmerk)).isEqualTo(500_00);
    }

    @Test
    @DisplayName(
            "ROE-E0, ROE-F2 given an advance is asked back after a refused permit, then the new grant stands on its own")
    void nieuweToekenningNaTerugvragen() {
        String kenmerk = spel.totBronnen(750_00, "vergunningNodig", true);
        spel.verkenBronnen(kenmerk, "750.00");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        betaalVoorschot(kenmerk);
        spel.doe(
                kenmerk,
                "vergunningBegeleiden",
                "vakambtenaar-vth",
                antwoorden("vergunning", "geweigerd", "vergunningToelichting", "Er is te weinig ruimte."));
        assertThat(terugvorderingen(kenmerk)).containsExactly(600_00L);
        spel.beslisDefinitief(kenmerk, "akkoord");
        spel.verkenBronnen(kenmerk, "700.00");
        assertThat(spel.stappen(kenmerk))
                .as("€ 600 that is asked back leaves the ceiling alone")
                .contains("akkoordWijkbudget");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        spel.doe(kenmerk, "vergunningBegeleiden", "vakambtenaar-vth", antwoorden("vergunning", "verleend"));
        verantwoord(kenmerk);
        assertThatThrownBy(() -> evalueer(kenmerk, "1000.00", "700.01")).hasMessageContaining("€ 700,00 toegekend");

        evalueer(kenmerk, "1000.00", "700.00");

        assertThat(grootboek.verplichting(kenmerk).orElseThrow().teBetalen()).isEqualTo(700_00);
        assertThat(terugvorderingen(kenmerk)).containsExactly(600_00L);
    }

    @Test
    @DisplayName("ROE-B5 given another vakambtenaar takes the case over, then every process of the case knows")
    void contactpersoon() {
        String kenmerk = spel.totBronnen(100_00, "adviesNodig", true);
        assertThat(spel.stappen(kenmerk)).containsExactly("bronnenVerkennen", "ondersteuningRegelen");

        spel.wijsToe(spel.taak(kenmerk, "bronnenVerkennen").getId(), "vakambtenaar-lv");

        assertThat(spel.taak(kenmerk, "ondersteuningRegelen").getAssignee()).isEqualTo("vakambtenaar-lv");
        assertThat(spel.zaak(kenmerk).vakambtenaar()).isEqualTo("vakambtenaar-lv");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("The routes of this class pass every element of the model")
    void elkElementIsGepasseerd() throws Exception {
        Set<String> gemist = new TreeSet<>();
        try (InputStream model = getClass().getResourceAsStream("/bpmn/financiering.bpmn")) {
            Bpmn.readModelFromStream(model)
                    .getModelElementsByType(FlowNode.class)
                    .forEach(element -> gemist.add(element.getId()));
        }
        historie.createHistoricActivityInstanceQuery()
                .list()
                .forEach(activiteit -> gemist.remove(activiteit.getActivityId()));

        assertThat(gemist).isEmpty();
    }

    static Stream<Arguments> slechteBedragen() {
        return Stream.of("-1", "-0.01", "1.001", "1000000000", 1e9, Double.NaN, Double.POSITIVE_INFINITY, "veel", "1e3")
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slechteBedragen")
    @DisplayName("given an amount that is none, then a sentence and no proposal")
    void slechtBedrag(Object bedrag) {
        String kenmerk = zaakOmTeBederven();
        Map<String, Object> antwoorden = bronnen("");
        antwoorden.put("gevraagdWijkbudget", bedrag);

        assertThatThrownBy(() -> spel.doe(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", antwoorden))
                .isInstanceOf(OngeldigeInvoer.class);
        Map<String, Object> bijBron = bronnen("", "doelfondsen", "toegekend");
        bijBron.put("doelfondsenBedrag", bedrag);
        assertThatThrownBy(() -> spel.doe(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", bijBron))
                .isInstanceOf(OngeldigeInvoer.class);

        assertThat(voorstellen(kenmerk)).isZero();
    }

    static Stream<Arguments> slechteVoorstellen() {
        return Stream.of(
                Arguments.of("zero everywhere and no reason", bronnen("0.00")),
                Arguments.of("above what the plan asks", bronnen("500.01")),
                Arguments.of("a source still applied for", bronnen("100.00", "overigeSubsidies", "aangevraagd")),
                Arguments.of("granted without an amount", bronnen("", "doelfondsen", "toegekend")),
                Arguments.of("an unknown state", bronnen("100.00", "doelfondsen", "misschien")),
                Arguments.of("a field that is not there", bronnen("100.00", "wijkbudget", "toegekend")),
                Arguments.of("no purpose (ROE-F15)", bronnen("100.00", "wijkbudgetdoel", "geen")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slechteVoorstellen")
    @DisplayName("given a proposal that breaks a rule, then a sentence and no proposal")
    void slechtVoorstel(String wat, Map<String, Object> antwoorden) {
        String kenmerk = zaakOmTeBederven();

        assertThatThrownBy(() -> spel.doe(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", antwoorden))
                .isInstanceOf(OngeldigeInvoer.class);

        assertThat(voorstellen(kenmerk)).isZero();
        assertThat(spel.stappen(kenmerk)).containsExactly("bronnenVerkennen");
    }

    private static String teBederven;

    /** One case for all proposals that are refused: none of them changes it. */
    private String zaakOmTeBederven() {
        if (teBederven == null) {
            teBederven = spel.totBronnen(500_00);
        }
        return teBederven;
    }

    private int voorstellen(String kenmerk) {
        return database.sql("select count(*) from financiering where kenmerk = ?")
                .param(kenmerk)
                .query(Integer.class)
                .single();
    }

    /** A case that waits for € 500 from a pot that holds € 1. */
    private String wachtend() {
        String kenmerk = spel.totBronnen(500_00);
        spel.verkenBronnen(kenmerk, "500.00");
        laatVrij(1_00);
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        return kenmerk;
    }

    private String toegekend(long centen) {
        String kenmerk = spel.totBronnen(centen);
        spel.verkenBronnen(kenmerk, Bedragen.euro(centen));
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        return kenmerk;
    }

    @Test
    @DisplayName(
            "ROE-E0 given a partner who answers after the grant, then what he gave counts when the contribution is settled")
    void partnerAntwoordtLater() {
        String kenmerk = spel.totBronnen(750_00);
        spel.verkenBronnen(kenmerk, "500.00", "partners", "aangevraagd");
        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        verantwoord(kenmerk);

        assertThatThrownBy(() -> spel.doe(
                        kenmerk,
                        "evaluatie",
                        "vakambtenaar-bor",
                        antwoorden(
                                "werkelijkeKosten", "700.00", "laterGeld", "250.00", "vastgesteldeBijdrage", "500.00")))
                .hasMessageContaining("€ 450,00");
        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                antwoorden("werkelijkeKosten", "700.00", "laterGeld", "250.00", "vastgesteldeBijdrage", "450.00"));

        assertThat(spel.isKlaar(kenmerk)).isTrue();
    }

    private void verantwoord(String kenmerk) {
        inzendingen.verantwoorden(kenmerk, new Verantwoording("Het was mooi.", 700_00, true, null), null);
    }

    private void evalueer(String kenmerk, String kosten, String vastgesteld) {
        spel.doe(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                antwoorden("werkelijkeKosten", kosten, "vastgesteldeBijdrage", vastgesteld));
    }

    private long vrij(Pot pot) {
        return grootboek.stand(pot).map(Potstand::vrij).orElseThrow();
    }

    private long gereserveerd(String kenmerk) {
        return grootboek.verplichting(kenmerk).map(Verplichting::gereserveerd).orElse(0L);
    }

    /** Another case takes all but this much out of the pot. */
    private void laatVrij(long centen) {
        transactie.executeWithoutResult(status -> grootboek.reserveer(
                INITIATIEVEN, "TEST-1", vrij(INITIATIEVEN) - centen, TEST.met("test/" + System.nanoTime())));
    }

    private void geefVrij(String kenmerk) {
        transactie.executeWithoutResult(
                status -> grootboek.geefVrij(INITIATIEVEN, kenmerk, TEST.met("test/" + System.nanoTime())));
    }

    /** The manager releases the advance. */
    private void betaalVoorschot(String kenmerk) {
        database.sql("update indiener set iban = 'NL91ABNA0417164300', ten_name_van = 'N. Akkerman' where kenmerk = ?")
                .param(kenmerk)
                .update();
        Set<Gezien> opdrachten = betaallijsten.klaarliggend("manager-lv").stream()
                .filter(ligt -> ligt.opdracht().kenmerk().equals(kenmerk))
                .map(Klaarliggend::gezien)
                .collect(Collectors.toSet());
        assertThat(betaallijsten.vrijgeven(new Bevoegde("manager-lv", "Manager", "mandaat wijkbudget"), opdrachten))
                .isPresent();
    }

    private List<String> orders(String kenmerk) {
        return database.sql("select soort, bedrag, status from betaalopdracht where kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) ->
                        rij.getString("soort") + " " + rij.getLong("bedrag") + " " + rij.getString("status"))
                .list();
    }

    private List<Long> terugvorderingen(String kenmerk) {
        return database.sql("select bedrag from terugvordering where kenmerk = ?")
                .param(kenmerk)
                .query(Long.class)
                .list();
    }

    private List<String> aanIndiener(String kenmerk) {
        return berichten.van(kenmerk).stream()
                .filter(Verzonden::aanIndiener)
                .map(Verzonden::soort)
                .toList();
    }

    private String tekst(String kenmerk, String soort) {
        return berichten.van(kenmerk).stream()
                .filter(bericht -> bericht.soort().equals(soort))
                .map(Verzonden::tekst)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + soort + " among " + aanIndiener(kenmerk)));
    }

    private void afgerond(String kenmerk, Uitkomst uitkomst) {
        assertThat(spel.zaak(kenmerk).uitkomst()).isEqualTo(uitkomst);
        assertThat(spel.isKlaar(kenmerk)).isTrue();
        assertThat(spel.stappen(kenmerk)).isEmpty();
    }
}
