package nl.wijkregie.wijkagenda.process;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Geldloket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways of an agenda and its money that are not the straight one. */
@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgendaomwegenTest {

    private static final String TITEL = "Bomen op het plein";

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Wijkagendas agendas;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Grootboekcontrole controle;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    ManagementService werk;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    @AfterEach
    void klopt() {
        assertThat(controle.afwijkingen()).isEmpty();
    }

    @Test
    @Order(1)
    @DisplayName(
            "ROE-G8, ROE-G3 given working out that is skipped, when the wijkcoalitie still sends a measure back, then it is"
                    + " worked out again, and all judge the new version")
    void terugNaInstemming() {
        String agenda = agendaspel.begin("maasniel", 2026);
        String maatregel = agendaspel.voegToe(agenda, TITEL, "groen");
        slaOver(agenda);
        agendaspel.werkUit(maatregel, Agendaspel.uitwerking(TITEL));
        agendaspel.stemOveralIn(agenda);
        transactie.executeWithoutResult(
                status -> maatregelen.opnieuwUitwerken(maatregel, "Bewoners willen liever struiken."));

        agendaspel.doe(
                agenda,
                "agendaSamenstellen",
                agendaspel.regisseurVan(agenda),
                antwoorden("samenstelling", "terug", "samenstellingToelichting", "Bewoners willen liever struiken."));

        assertThat(spel.stappen(agenda)).containsExactly("maatregelUitwerken");
        agendaspel.werkUit(maatregel, Agendaspel.uitwerking("Struiken op het plein"));
        agendaspel.stemOveralIn(agenda);
        assertThat(spel.stappen(agenda)).containsExactly("agendaSamenstellen");
        assertThat(maatregelen.haal(maatregel).status()).isEqualTo(Maatregelstatus.INGESTEMD);
    }

    @Test
    @Order(2)
    @DisplayName(
            "ROE-F3, ROE-E0, ROE-E4 given an initiatief with money of the agenda, then its residents carry it out, account"
                    + " for it and are paid from the agenda pot; what they did not need is free again")
    void initiatiefTotBetaald() throws Exception {
        String zaak = opDeAgenda();
        long vrij = stand(2026, "centrum").vrij();
        String agenda = spelOpAgenda(zaak);
        assertThat(stand(2026, "centrum").vrij()).isEqualTo(vrij - 400_00);

        inzendingen.verantwoorden(
                zaak,
                new Verantwoording("Het was mooi.", 350_00, true, new Rekening("NL91ABNA0417164300", "De Buurt")),
                null);
        assertThatThrownBy(() -> spel.doe(
                        zaak,
                        "evaluatie",
                        "vakambtenaar-bor",
                        antwoorden("werkelijkeKosten", "350.00", "vastgesteldeBijdrage", "250.01")))
                .as("never more than the costs less the cluster's € 100,00 (ROE-E0)")
                .isInstanceOf(OngeldigeInvoer.class);
        spel.doe(
                zaak,
                "evaluatie",
                "vakambtenaar-bor",
                antwoorden("werkelijkeKosten", "350.00", "vastgesteldeBijdrage", "250.00"));
        Websessie manager = new Websessie(poort).aangemeld("manager-lv", "tasklist");
        new Geldloket(poort, "", "").geefVrij(manager, new Geldloket.Zaak(zaak, ""));

        assertThat(spel.zaak(zaak).uitkomst()).isEqualTo(Uitkomst.GEREALISEERD);
        assertThat(stand(2026, "centrum")).satisfies(pot -> {
            assertThat(pot.besteed()).isEqualTo(250_00);
            assertThat(pot.gereserveerd()).isZero();
            assertThat(pot.vrij()).isEqualTo(vrij - 250_00);
        });
        String maatregel = maatregelen.vanZaak(zaak).orElseThrow().kenmerk();
        agendaspel.meldVoortgang(maatregel, "uitgevoerd");
        assertThat(stand(2026, "centrum").vrij()).isEqualTo(vrij - 250_00);
        assertThat(agenda).isNotEmpty();
    }

    @Test
    @Order(3)
    @DisplayName(
            "ROE-A4, ROE-F8 given an initiatief with money of the agenda that is withdrawn, then the pot has it back, once")
    void ingetrokkenNaVaststelling() {
        long vrij = stand(2026, "centrum").vrij();
        String zaak = opDeAgenda();
        spelOpAgenda(zaak);
        assertThat(stand(2026, "centrum").vrij()).isEqualTo(vrij - 400_00);

        inzendingen.intrekken(zaak, "Wij stoppen ermee.", null);

        assertThat(spel.zaak(zaak).uitkomst()).isEqualTo(Uitkomst.INGETROKKEN);
        assertThat(stand(2026, "centrum").vrij()).isEqualTo(vrij);
        String maatregel = agendaspel.open("WA-2026-centrum", "voortgang").stream()
                .map(taak -> agendaspel.variabele(taak, "maatregel"))
                .filter(kenmerk -> maatregelen.haal(kenmerk).status() == Maatregelstatus.VASTGESTELD)
                .reduce((eerder, later) -> later)
                .orElseThrow();
        agendaspel.meldVoortgang(maatregel, "gestopt");
        assertThat(stand(2026, "centrum").vrij()).isEqualTo(vrij);
    }

    @Test
    @Order(4)
    @DisplayName(
            "ROE-F10, ROE-G5 given the year closed after judgement and before the College, then it cannot be adopted from that"
                    + " year, and a measure of two years keeps its commitment and asks its second part")
    void jaarDicht() {
        String twee = agendaspel.begin("herten", 2026);
        String bomen = totSamenstellen(twee, "500.00", "300.00");
        agendaspel.biedAan(twee);
        agendaspel.keurGoed(twee);
        agendaspel.besluitCollege(twee, true);
        String laat = agendaspel.begin("swalmen", 2026);
        String bankjes = totSamenstellen(laat, "200.00", "300.00");
        agendaspel.biedAan(laat);
        agendaspel.keurGoed(laat);

        klok.zet(LocalDate.of(2027, 1, 4));
        spel.laatTimerAfgaan("BJ-2026");
        spel.doe("BJ-2026", "jaarAfsluiten", "manager-lv", Map.of());

        assertThat(stand(2026, "herten")).satisfies(pot -> {
            assertThat(pot.gereserveerd()).isEqualTo(500_00);
            assertThat(pot.vrij()).isZero();
        });
        assertThatThrownBy(() -> agendaspel.besluitCollege(laat, true))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("voorbij")
                .hasMessageContaining(TITEL);
        opnieuwMetLaterJaar(laat, bankjes);
        assertThat(stand(2027, "swalmen").gereserveerd()).isEqualTo(300_00);

        werk.createJobQuery()
                .timers()
                .activityId("jaardeelMoment")
                .list()
                .forEach(timer -> werk.executeJob(timer.getId()));
        agendaspel.doe(twee, "jaardeelToekennen", "manager-lv", antwoorden("akkoord", true));
        assertThat(stand(2027, "herten").gereserveerd()).isEqualTo(300_00);
        Task voortgang = agendaspel.taak(bomen, "voortgang");
        assertThat(voortgang.getName()).contains(TITEL);
        assertThatThrownBy(() -> agendaspel.meldVoortgang(bomen, "uitgevoerd", "besteedWijkbudget", "800.01"))
                .isInstanceOf(OngeldigeInvoer.class);
        agendaspel.meldVoortgang(bomen, "uitgevoerd", "besteedWijkbudget", "450.00");

        assertThat(stand(2026, "herten").vrij())
                .as("what is left of a closed year lapses")
                .isZero();
        assertThat(stand(2027, "herten").gereserveerd()).isZero();
    }

    private void opnieuwMetLaterJaar(String agenda, String maatregel) {
        agendaspel.besluitCollege(agenda, false);
        transactie.executeWithoutResult(
                status -> maatregelen.opnieuwUitwerken(maatregel, "Het jaar is voorbij, kies een later jaar."));
        agendaspel.doe(
                agenda,
                "agendaSamenstellen",
                agendaspel.regisseurVan(agenda),
                antwoorden("samenstelling", "terug", "samenstellingToelichting", "Het jaar is voorbij."));
        agendaspel.werkUit(maatregel, tweeJaar("0.00", "300.00"));
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel.besluitCollege(agenda, true);
    }

    private String totSamenstellen(String agenda, String eerste, String tweede) {
        String maatregel = agendaspel.voegToe(agenda, TITEL, "groen");
        slaOver(agenda);
        agendaspel.werkUit(maatregel, tweeJaar(eerste, tweede));
        agendaspel.stemOveralIn(agenda);
        return maatregel;
    }

    /** Wijkbudget of two years, or of the second only; euro as text. */
    private static Map<String, Object> tweeJaar(String eerste, String tweede) {
        java.math.BigDecimal samen = new java.math.BigDecimal(eerste).add(new java.math.BigDecimal(tweede));
        Map<String, Object> uitwerking = Agendaspel.uitwerking(
                TITEL,
                "kosten",
                samen.toPlainString(),
                "totJaar",
                2027,
                "betaler1",
                "wijkbudget",
                "betaaljaar1",
                2027,
                "betaalbedrag1",
                tweede,
                "wijkbudgetReden",
                "Het cluster heeft niet meer geld.");
        if (!eerste.equals("0.00")) {
            uitwerking.putAll(antwoorden("betaler2", "wijkbudget", "betaaljaar2", 2026, "betaalbedrag2", eerste));
        }
        return uitwerking;
    }

    private String opDeAgenda() {
        String zaak = spel.totPrincipebesluit("inwonerinitiatief", antwoorden("grotereImpact", true));
        spel.beslis(zaak, "steunen");
        return zaak;
    }

    /** The case as a measure of a round of its own in Centrum, adopted with € 400,00 of the pot; the agenda. */
    private String spelOpAgenda(String zaak) {
        String agenda = "WA-2026-centrum";
        if (agendas.zoek(agenda).isEmpty()) {
            agendaspel.begin("centrum", 2026);
        } else {
            agendaspel.beginTussentijds(agenda);
        }
        String maatregel = agendaspel.voegToe(
                agenda, new Voorstel("Speelplek van de buurt", "", "", "groen", List.of(), null, zaak));
        slaOver(agenda);
        agendaspel.werkUit(maatregel, Agendaspel.uitwerkingMetWijkbudget("Speelplek van de buurt", "100.00", "400.00"));
        agendaspel.stemOveralIn(agenda);
        agendaspel.biedAan(agenda);
        agendaspel.keurGoed(agenda);
        agendaspel.besluitCollege(agenda, true);
        return agenda;
    }

    private void slaOver(String agenda) {
        agendaspel.rondOverzichtAf(
                agenda,
                "eersteToetsOverslaan",
                true,
                "bewonerstoetsOverslaan",
                true,
                "prioriterenOverslaan",
                true,
                "overslaanReden",
                "Dit is een korte agenda.");
    }

    private Potstand stand(int jaar, String wijk) {
        return grootboek.stand(new Pot(jaar, wijk, Potsoort.WIJKAGENDA)).orElseThrow();
    }
}
