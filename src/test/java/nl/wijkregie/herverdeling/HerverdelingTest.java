package nl.wijkregie.herverdeling;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static nl.wijkregie.wijkbudget.Potsoort.INITIATIEVEN;
import static nl.wijkregie.wijkbudget.Potsoort.WIJKAGENDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Geldproef.Geldvragers;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Boekingsoort;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Too little in a pot: who waits, and what the wethouder and the raad can do. Each test has pots of its own. */
@Toepassingstest
@Import(Geldproef.class)
class HerverdelingTest {

    private static final String TAAK = "herverdeling";
    private static final String WETHOUDER = "wethouder-wijken";

    @Autowired
    Spel spel;

    @Autowired
    Geldvragers vragers;

    @Autowired
    Wachtrij wachtrij;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Taken taken;

    @Autowired
    Berichten berichten;

    @Autowired
    FormService formulieren;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    TaskService engineTaken;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName(
            "ROE-F9 given a pot that holds too little, then the cases wait and the wethouder has one request for all")
    void eenVerzoek() {
        Pot pot = new Pot(2026, "asenray", INITIATIEVEN);
        vragers.laatOver(pot, 100_00);

        String eerste = vragers.vraag(pot, 300_00);
        String tweede = vragers.vraag(pot, 50_00);

        assertThat(vragers.wacht(eerste)).isTrue();
        assertThat(vragers.wacht(tweede))
                .as("fits, but has to wait for its turn")
                .isTrue();
        Task taak = spel.taak("HV-2026-asenray-initiatieven", TAAK);
        assertThat(spel.groepen("HV-2026-asenray-initiatieven", TAAK)).containsExactly(WETHOUDER);
        assertThat(taak.getDueDate()).isNotNull();
        assertThat(taken.zoek(taak.getId()).orElseThrow().kenmerk()).isEqualTo("HV-2026-asenray-initiatieven");
        Map<String, Object> formulier = formulieren.getTaskFormVariables(taak.getId());
        assertThat((String) formulier.get("wachtendenTekst"))
                .containsSubsequence(
                        "1. " + eerste + " – Straatspeeldag in onze straat: € 300,00, wacht sinds 2 maart 2026",
                        "2. " + tweede,
                        "€ 50,00",
                        "Samen: € 350,00")
                .doesNotContain("Noor", "@");
        assertThat((String) formulier.get("pottenTekst"))
                .contains("Asenray, Initiatieven: € 100,00 vrij van", "Roermond-Zuid, Wijkagenda: ");
        assertThat(formulier.get("naarPotNaam")).isEqualTo("Asenray, Initiatieven");
    }

    @Test
    @DisplayName(
            "ROE-F9 given money of another wijk, then all who wait go on in the order of asking and the request is done")
    void herverdeeld() {
        Pot pot = new Pot(2026, "herten", INITIATIEVEN);
        Pot gever = new Pot(2026, "herten", WIJKAGENDA);
        vragers.laatOver(pot, 0);
        String eerste = vragers.vraag(pot, 300_00);
        String tweede = vragers.vraag(pot, 200_00);
        long vrij = vragers.vrij(gever);

        spel.doe("HV-2026-herten-initiatieven", TAAK, WETHOUDER, herverdelen("herten", "wijkagenda", "550.00", true));

        assertThat(List.of(vragers.hoort(eerste), vragers.hoort(tweede))).containsOnly("aangevuld");
        assertThat(vragers.gereserveerd(eerste)).isEqualTo(300_00);
        assertThat(vragers.gereserveerd(tweede)).isEqualTo(200_00);
        assertThat(vragers.vrij(pot)).isEqualTo(50_00);
        assertThat(vragers.vrij(gever)).isEqualTo(vrij - 550_00);
        assertThat(wachtrij.wachtenden(pot)).isEmpty();
        assertThat(open("HV-2026-herten-initiatieven")).isZero();
        assertThat(grootboek.boekingen(gever).get(0)).satisfies(boeking -> {
            assertThat(boeking.soort()).isEqualTo(Boekingsoort.TRANSFER);
            assertThat(boeking.account()).isEqualTo(WETHOUDER);
            assertThat(boeking.functie()).isEqualTo("Wethouder Wijken");
            assertThat(boeking.reden()).contains("Herten/Maasplassen, Wijkagenda", "wijkcoalitie is gehoord");
        });
        assertThat(tijdlijn.van(eerste)).extracting(Tijdlijnregel::soort).contains(Wachtrij.TIJDLIJNSOORT);
    }

    @Test
    @DisplayName("ROE-F9 given less than all need, then the first goes on, and the task comes back for the others")
    void nogTekort() {
        Pot pot = new Pot(2026, "swalmen", INITIATIEVEN);
        vragers.laatOver(pot, 0);
        String eerste = vragers.vraag(pot, 300_00);
        String tweede = vragers.vraag(pot, 200_00);
        String derde = vragers.vraag(pot, 10_00);
        Task taak = spel.taak("HV-2026-swalmen-initiatieven", TAAK);

        spel.doe("HV-2026-swalmen-initiatieven", TAAK, WETHOUDER, herverdelen("swalmen", "wijkagenda", "400.00", true));

        assertThat(vragers.wacht(eerste)).isFalse();
        assertThat(vragers.wacht(tweede)).isTrue();
        assertThat(vragers.wacht(derde)).as("would fit, but is not the next").isTrue();
        assertThat(vragers.vrij(pot)).isEqualTo(100_00);
        assertThat(spel.taak("HV-2026-swalmen-initiatieven", TAAK).getId()).isNotEqualTo(taak.getId());

        spel.doe("HV-2026-swalmen-initiatieven", TAAK, WETHOUDER, herverdelen("swalmen", "wijkagenda", "110.00", true));

        assertThat(vragers.wacht(tweede) || vragers.wacht(derde)).isFalse();
        assertThat(vragers.vrij(pot)).isZero();
    }

    @Test
    @DisplayName("ROE-F9 given a move that the policy does not allow, then it is refused and nothing is written")
    void geweigerd() {
        Pot pot = new Pot(2026, "maasniel", INITIATIEVEN);
        vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);
        String kenmerk = "HV-2026-maasniel-initiatieven";
        long boekingen = aantal("select count(*) from boeking");

        weigert(kenmerk, herverdelen("maasniel", "wijkagenda", "300.00", false), "wijkcoalitie");
        weigert(kenmerk, herverdelen("maasniel", "initiatieven", "300.00", true), "andere pot");
        weigert(kenmerk, herverdelen("centrum", "wijkagenda", "0", true), "hoger is dan 0");
        weigert(kenmerk, herverdelen("centrum", "wijkagenda", "9000000.00", true), "vrij");
        weigert(kenmerk, antwoorden("herverdelen", false, "bijGeenHerverdeling", "afwijzen"), "waarom");
        weigert(kenmerk, antwoorden("herverdelen", false, "bijGeenHerverdeling", "raadsvoorstel"), "waarom");

        assertThat(aantal("select count(*) from boeking")).isEqualTo(boekingen);
        assertThat(aantal("select count(*) from budgetbesluit where kenmerk = '" + kenmerk + "'"))
                .isZero();
        assertThat(vragers.wacht(zaak)).isTrue();
    }

    @Test
    @DisplayName(
            "ROE-F3 given no money from elsewhere, then the cases go to the wijkagenda unless the wethouder says otherwise")
    void naarAgenda() {
        Pot pot = new Pot(2026, "roermond-oost", INITIATIEVEN);
        vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);

        spel.doe("HV-2026-roermond-oost-initiatieven", TAAK, WETHOUDER, antwoorden("herverdelen", false));

        assertThat(vragers.hoort(zaak)).isEqualTo("agenda");
        assertThat(vragers.gereserveerd(zaak)).isZero();
        assertThat(open("HV-2026-roermond-oost-initiatieven")).isZero();
    }

    @Test
    @DisplayName(
            "ROE-F9 given a refusal with its reason, then the cases are refused and the reason is kept for the letter")
    void afgewezen() {
        Pot pot = new Pot(2026, "donderberg", INITIATIEVEN);
        vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);

        spel.doe(
                "HV-2026-donderberg-initiatieven",
                TAAK,
                WETHOUDER,
                antwoorden(
                        "herverdelen",
                        false,
                        "bijGeenHerverdeling",
                        "afwijzen",
                        "herverdelingMotivering",
                        "Alle potten zijn nodig voor lopende zaken."));

        assertThat(vragers.hoort(zaak)).isEqualTo("afgewezen");
        assertThat(wachtrij.toelichting(zaak)).isEqualTo("Alle potten zijn nodig voor lopende zaken.");
    }

    @Test
    @DisplayName("ROE-F13 given extra money of the raad, then the year grows and who waits goes on")
    void raadGeeft() {
        Pot pot = new Pot(2026, "hoogvonderen", INITIATIEVEN);
        vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);
        String kenmerk = "HV-2026-hoogvonderen-initiatieven";
        naarDeRaad(kenmerk);

        assertThat(spel.groepen(kenmerk, "raadsvoorstel")).containsExactly("griffie");
        assertThat(vragers.wacht(zaak)).isTrue();
        assertThatThrownBy(() -> spel.doe(
                        kenmerk, "raadsvoorstel", "griffier", antwoorden("raadAkkoord", true, "raadBedrag", "0")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("hoger dan 0");
        spel.doe(kenmerk, "raadsvoorstel", "griffier", antwoorden("raadAkkoord", true, "raadBedrag", "500.00"));

        assertThat(vragers.hoort(zaak)).isEqualTo("aangevuld");
        assertThat(vragers.vrij(pot)).isEqualTo(200_00);
        assertThat(open(kenmerk)).isZero();
    }

    @Test
    @DisplayName("ROE-F13 given a raad that gives nothing, then the cases are refused with the reason of the raad")
    void raadGeeftNiet() {
        Pot pot = new Pot(2026, "roermond-zuid", INITIATIEVEN);
        vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);
        String kenmerk = "HV-2026-roermond-zuid-initiatieven";
        naarDeRaad(kenmerk);

        assertThatThrownBy(() -> spel.doe(kenmerk, "raadsvoorstel", "griffier", antwoorden("raadAkkoord", false)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("waarom");
        spel.doe(
                kenmerk,
                "raadsvoorstel",
                "griffier",
                antwoorden("raadAkkoord", false, "raadToelichting", "De raad vindt het budget genoeg."));

        assertThat(vragers.hoort(zaak)).isEqualTo("afgewezen");
        assertThat(wachtrij.toelichting(zaak)).isEqualTo("De raad vindt het budget genoeg.");
        assertThat(open(kenmerk)).isZero();
    }

    @Test
    @DisplayName("ROE-F9 given the only case that waits is withdrawn, then the wethouder has nothing left to decide")
    void ingetrokken() {
        Pot pot = new Pot(2026, "asenray", WIJKAGENDA);
        vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);
        assertThat(open("HV-2026-asenray-wijkagenda")).isEqualTo(2);

        vragers.trekIn(zaak, wachtrij);

        assertThat(wachtrij.wachtenden(pot)).isEmpty();
        assertThat(open("HV-2026-asenray-wijkagenda")).isZero();
        assertThat(status("HV-2026-asenray-wijkagenda")).containsExactly("vervallen");
    }

    @Test
    @DisplayName("ROE-F9 given the first in the queue is withdrawn, then who stood behind it gets what fits")
    void eersteWegEnTweedePast() {
        Pot pot = new Pot(2026, "centrum", WIJKAGENDA);
        vragers.laatOver(pot, 100_00);
        String groot = vragers.vraag(pot, 300_00);
        String klein = vragers.vraag(pot, 80_00);

        vragers.trekIn(groot, wachtrij);

        assertThat(vragers.hoort(klein)).isEqualTo("aangevuld");
        assertThat(vragers.gereserveerd(klein)).isEqualTo(80_00);
        assertThat(open("HV-2026-centrum-wijkagenda")).isZero();
    }

    @Test
    @DisplayName("ROE-F9 given money that comes free, then the first goes on by itself and the request lapses")
    void vrijgevallen() {
        Pot pot = new Pot(2026, "donderberg", WIJKAGENDA);
        String houder = vragers.laatOver(pot, 0);
        String zaak = vragers.vraag(pot, 300_00);

        vragers.geefVrij(pot, houder);

        assertThat(vragers.hoort(zaak)).isEqualTo("aangevuld");
        assertThat(vragers.gereserveerd(zaak)).isEqualTo(300_00);
        assertThat(open("HV-2026-donderberg-wijkagenda")).isZero();
        assertThat(status("HV-2026-donderberg-wijkagenda")).containsExactly("vervallen");

        String houderWeer = vragers.vraag(pot, vragers.vrij(pot));
        String opnieuw = vragers.vraag(pot, 1);
        assertThat(vragers.gereserveerd(houderWeer)).isPositive();
        assertThat(vragers.wacht(opnieuw)).isTrue();
        assertThat(status("HV-2026-donderberg-wijkagenda")).containsExactly("vervallen", "open");
    }

    @Test
    @DisplayName("ROE-F8 given a case that stopped without leaving the queue, then no money stays reserved for it")
    void verdwenen() {
        Pot pot = new Pot(2026, "hoogvonderen", WIJKAGENDA);
        String houder = vragers.laatOver(pot, 0);
        String verdwenen = vragers.vraag(pot, 300_00);
        String tweede = vragers.vraag(pot, 200_00);
        processen.deleteProcessInstance(
                processen
                        .createProcessInstanceQuery()
                        .processDefinitionKey("geldproef")
                        .processInstanceBusinessKey(verdwenen)
                        .singleResult()
                        .getId(),
                "weg");

        vragers.geefVrij(pot, houder);

        assertThat(vragers.gereserveerd(verdwenen)).isZero();
        assertThat(vragers.hoort(tweede)).isEqualTo("aangevuld");
        assertThat(wachtrij.wachtenden(pot)).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-F9 given few initiatives, then the wethouder moves money without anybody waiting, one request at a time")
    void uitZichzelf() {
        String kenmerk = "HV-2026-maasniel-wijkagenda";
        Pot naar = new Pot(2026, "maasniel", WIJKAGENDA);
        long vrij = vragers.vrij(naar);

        begin(WETHOUDER, "maasniel", "wijkagenda");
        assertThatThrownBy(() -> begin(WETHOUDER, "maasniel", "wijkagenda"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("loopt al een herverdeling");
        assertThatThrownBy(() -> begin("manager-lv", "swalmen", "wijkagenda"))
                .isInstanceOf(AuthorizationException.class);
        spel.doe(kenmerk, TAAK, WETHOUDER, herverdelen("swalmen", "wijkagenda", "1000.00", false));

        assertThat(vragers.vrij(naar)).isEqualTo(vrij + 1000_00);
        assertThat(open(kenmerk)).isZero();
    }

    @Test
    @DisplayName("ROE-F14 given a pot that runs out, then the manager hears it at 80 and at 100 percent, once each")
    void drempels() {
        Pot pot = new Pot(2026, "roermond-zuid", WIJKAGENDA);
        long helft = vragers.vrij(pot) / 2;
        int eerder = drempelberichten("Roermond-Zuid", "Wijkagenda");

        vragers.vraag(pot, helft);
        assertThat(drempelberichten("Roermond-Zuid", "Wijkagenda")).isEqualTo(eerder);
        String zaak = vragers.vraag(pot, vragers.vrij(pot) * 4 / 5);
        assertThat(drempelberichten("Roermond-Zuid", "Wijkagenda")).isEqualTo(eerder + 1);
        vragers.vraag(pot, 1_00);
        assertThat(drempelberichten("Roermond-Zuid", "Wijkagenda")).isEqualTo(eerder + 1);
        vragers.vraag(pot, vragers.vrij(pot));
        assertThat(drempelberichten("Roermond-Zuid", "Wijkagenda")).isEqualTo(eerder + 2);
        vragers.geefVrij(pot, zaak);
        vragers.vraag(pot, vragers.vrij(pot));
        assertThat(drempelberichten("Roermond-Zuid", "Wijkagenda")).isEqualTo(eerder + 2);
    }

    @Test
    @DisplayName("ROE-H2 given a task of no case, then who gets it from the process is told all the same")
    void berichtZonderZaak() {
        Pot pot = new Pot(2026, "roermond-oost", WIJKAGENDA);
        vragers.laatOver(pot, 0);
        vragers.vraag(pot, 300_00);
        Task taak = spel.taak("HV-2026-roermond-oost-wijkagenda", TAAK);

        spel.als("beheerder", () -> engineTaken.setAssignee(taak.getId(), WETHOUDER));

        assertThat(berichten.van("HV-2026-roermond-oost-wijkagenda"))
                .extracting(Verzonden::soort)
                .containsExactly("taak-toegewezen");
        assertThat(berichten.van("HV-2026-roermond-oost-wijkagenda").get(0).tekst())
                .contains("HV-2026-roermond-oost-wijkagenda")
                .doesNotContain("Zaak:", "Dossier");
    }

    private void naarDeRaad(String kenmerk) {
        spel.doe(
                kenmerk,
                TAAK,
                WETHOUDER,
                antwoorden(
                        "herverdelen",
                        false,
                        "bijGeenHerverdeling",
                        "raadsvoorstel",
                        "herverdelingMotivering",
                        "Er is in geen enkele pot geld over."));
    }

    private void begin(String account, String wijk, String pot) {
        String definitie = modellen.createProcessDefinitionQuery()
                .processDefinitionKey("herverdeling")
                .latestVersion()
                .singleResult()
                .getId();
        spel.als(account, () -> formulieren.submitStartForm(definitie, antwoorden("naarWijk", wijk, "naarPot", pot)));
    }

    private void weigert(String kenmerk, Map<String, Object> antwoorden, String zin) {
        assertThatThrownBy(() -> spel.doe(kenmerk, TAAK, WETHOUDER, antwoorden))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(zin);
    }

    private static Map<String, Object> herverdelen(String wijk, String pot, String bedrag, boolean gehoord) {
        return antwoorden(
                "herverdelen", true, "vanWijk", wijk, "vanPot", pot, "bedrag", bedrag, "wijkcoalitieGehoord", gehoord);
    }

    /** Processes of this request that run: its own and the one that asks the wethouder. */
    private long open(String kenmerk) {
        return processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .count();
    }

    private List<String> status(String kenmerk) {
        return database.sql("select status from herverdelingsverzoek where kenmerk = ? order by id")
                .param(kenmerk)
                .query(String.class)
                .list();
    }

    private int drempelberichten(String wijk, String pot) {
        return (int)
                aantal("select count(*) from bericht where sjabloon = 'wijkbudget-drempel' and functie = 'manager-lv'"
                        + " and onderwerp like '%" + wijk + ", " + pot + "%'");
    }

    private long aantal(String vraag) {
        return database.sql(vraag).query(Long.class).single();
    }
}
