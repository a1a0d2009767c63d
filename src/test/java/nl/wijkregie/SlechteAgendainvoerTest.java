package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Agendastand;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Wrong input about a wijkagenda over HTTP: one Dutch sentence, the task stays open and nothing is written. */
@Toepassingstest
@Import(Agendastand.class)
class SlechteAgendainvoerTest {

    private static final String TITEL = "Bomen op het plein";

    /** Steps that are refused stay as they were, so all wrong answers to one step share one. */
    private static final Map<String, String> AGENDAS = new HashMap<>();

    @LocalServerPort
    int poort;

    @Autowired
    Agendaspel spel;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Grootboek grootboek;

    @Autowired
    TaskService taken;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Agendastand stand;

    private Loket loket;

    @BeforeEach
    void open() {
        loket = new Loket(poort);
    }

    static Stream<Arguments> bijStart() {
        return Stream.of(
                fout("no wijk", "wijk", null),
                fout("an unknown wijk", "wijk", "atlantis"),
                fout("a list of wijken", "wijk", List.of("centrum")),
                fout("no year", "jaar", null),
                fout("a year that is over", "jaar", 2025),
                fout("a year too far", "jaar", 2028),
                fout("half a year", "jaar", 2026.5),
                fout("a year as words", "jaar", "dit jaar"),
                fout("a year that is no number", "jaar", "NaN"),
                fout("a huge year", "jaar", "9".repeat(30)),
                fout("an agenda that is there already", "jaar", 2026),
                fout("an unknown kind of round", "soortRonde", "snel"),
                fout("in between without an adopted agenda", "soortRonde", "tussentijds", "rondeReden", "Iets nieuws."),
                fout("in between without a reason", "jaar", 2026, "soortRonde", "tussentijds"),
                fout("another round", "ronde", 7),
                fout("HTML", "soortRonde", "tussentijds", "rondeReden", "<script>alert(1)</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijStart")
    @DisplayName("ROE-G1 given a wrong start, then no agenda begins")
    void beginnen(String wat, Map<String, Object> anders) {
        agenda("herten", () -> spel.begin("herten", 2026));
        Map<String, Object> goed = antwoorden("wijk", "herten", "jaar", 2027, "soortRonde", "nieuw");
        stand.zonderGevolg(() -> start("beleidsmedewerker", "wijkagenda", met(goed, anders)), 400);
    }

    static Stream<Arguments> bijOverzicht() {
        return Stream.of(
                fout("nothing", "maatregelen", ""),
                fout("no policy field", "maatregelen", TITEL),
                fout("an unknown policy field", "maatregelen", TITEL + " | ruimtevaart"),
                fout("a title that is too short", "maatregelen", "Boom | groen"),
                fout("a title that is too long", "maatregelen", "B".repeat(121) + " | groen"),
                fout("one good and one bad", "maatregelen", TITEL + " | groen\nBankje | ruimtevaart"),
                fout("no JSON", "maatregelen", "[{"),
                fout("JSON of numbers", "maatregelen", "[1, 2]"),
                fout("an empty JSON list", "maatregelen", "[]"),
                fout("an unknown field", "maatregelen", json("\"kosten\": 5")),
                fout("the status itself", "maatregelen", json("\"status\": \"vastgesteld\"")),
                fout("a tester that is no list", "maatregelen", json("\"toetsers\": \"cluster-bor\"")),
                fout("a tester that is an object", "maatregelen", json("\"toetsers\": {\"groep\": \"cluster-bor\"}")),
                fout("a tester that is no cluster or partner", "maatregelen", json("\"toetsers\": [\"college\"]")),
                fout("an unknown tester", "maatregelen", json("\"toetsers\": [\"cluster-ruimtevaart\"]")),
                fout("a buurt of another wijk", "maatregelen", json("\"buurt\": \"Swalmen-Centrum-Oost\"")),
                fout("HTML", "maatregelen", "<img src=x onerror=alert(1)> | groen"),
                fout("a control character", "maatregelen", "Bomen\u0000plein | groen"),
                fout("too much", "maatregelen", ("Een boom | groen\n").repeat(101)),
                fout("far too much", "maatregelen", "x".repeat(100_001)),
                fout("a step skipped without a reason (ROE-G8)", "eersteToetsOverslaan", true),
                fout(
                        "two skipped without a reason (ROE-G8)",
                        "bewonerstoetsOverslaan",
                        true,
                        "prioriterenOverslaan",
                        true),
                fout("skipping working out (ROE-G4)", "uitwerkenOverslaan", true, "overslaanReden", "Het is druk."),
                fout("skipping the College (ROE-G8)", "collegeOverslaan", true, "overslaanReden", "Het is druk."),
                fout("skipping judgement (ROE-G8)", "oordeelOverslaan", true, "overslaanReden", "Het is druk."),
                fout("the decision itself", "vastgesteld", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijOverzicht")
    @DisplayName("ROE-G3 step 1 given a first list that is wrong, then nothing of it is kept")
    void overzichtOpstellen(String wat, Map<String, Object> anders) {
        String agenda = agenda("herten", () -> spel.begin("herten", 2026));
        Map<String, Object> goed = antwoorden("maatregelen", TITEL + " | groen");
        geweigerd(een(agenda, "overzichtOpstellen"), "beleidsmedewerker", met(goed, anders), 400);
    }

    static Stream<Arguments> bijToets() {
        return Stream.of(
                fout("no answer", "haalbaar", null),
                fout("a text for yes", "haalbaar", "ja"),
                fout("no without a reason", "haalbaar", false),
                fout("no with a blank reason", "haalbaar", false, "toetsMotivering", "   "),
                fout("a reason that is too long", "toetsMotivering", "x".repeat(5001)),
                fout("for another group", "toetser", "cluster-lv"),
                fout("for another measure", "maatregel", "WA-2026-centrum-01"),
                fout("HTML", "toetsMotivering", "<b>nee</b>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijToets")
    @DisplayName("ROE-G3 step 2 given a wrong test, then it is refused")
    void eersteToets(String wat, Map<String, Object> anders) {
        String agenda = toets();
        geweigerd(een(agenda, "eersteToets"), "vakambtenaar-bor", met(antwoorden("haalbaar", true), anders), 400);
    }

    static Stream<Arguments> bijUitwerken() {
        return Stream.of(
                fout("no description", "omschrijving", ""),
                fout("a description that says nothing", "omschrijving", "Bomen."),
                fout("no goal", "doel", null),
                fout("no leader", "trekker", ""),
                fout("a leader that is no leader", "trekker", "college"),
                fout("nobody involved", "betrokken", "  "),
                fout("no costs", "kosten", null),
                fout("a negative sum", "kosten", "-1"),
                fout("costs with a point", "kosten", "1.000"),
                fout("costs as words", "kosten", "veel"),
                fout("costs with three decimals", "kosten", "0.001"),
                fout("no period", "vanJaar", null, "totJaar", null),
                fout("a period that ends before it begins", "vanJaar", 2027),
                fout("a period that is over", "vanJaar", 2025, "totJaar", 2025),
                fout("a period too far", "totJaar", 2031),
                fout("half a year", "vanJaar", 2026.5),
                fout("no view on upkeep", "beheervisie", ""),
                fout("no title", "titel", ""),
                fout("no decision", "vervolg", null),
                fout("straight to consent", "vervolg", "instemming"),
                fout("drops without a reason", "vervolg", "vervalt"),
                fout("costs without a payer", "kosten", "100.00"),
                fout("a cent too little", bijdragen("100.00", "cluster-bor", 2026, "99.99")),
                fout("a cent too much", bijdragen("100.00", "cluster-bor", 2026, "100.01")),
                fout("a payer that does not exist", bijdragen("100.00", "cluster-ruimtevaart", 2026, "100.00")),
                fout("a contributor that is no payer", bijdragen("100.00", "college", 2026, "100.00")),
                fout("a share without a payer", bijdragen("100.00", null, 2026, "100.00")),
                fout("a share without a year", bijdragen("100.00", "cluster-bor", null, "100.00")),
                fout("a share of a year outside", bijdragen("100.00", "cluster-bor", 2027, "100.00")),
                fout("a share of nothing", bijdragen("0.00", "cluster-bor", 2026, "0.00")),
                fout(
                        "the same payer twice",
                        bijdragen("2.00", "cluster-bor", 2026, "1.00", "cluster-bor", 2026, "1.00")),
                fout("wijkbudget without saying why (ROE-G5)", bijdragen("100.00", "wijkbudget", 2026, "100.00")),
                fout(
                        "Roermondfonds beside the municipality (ROE-F5)",
                        bijdragen("2.00", "roermondfonds", 2026, "1.00", "cluster-bor", 2026, "1.00")),
                fout("all the money of the world", bijdragen("1e18", "cluster-bor", 2026, "1e18")),
                fout("who judges", "beoordelaars", "cluster-bor"),
                fout("the version", "versie", 9),
                fout("HTML", "doel", "<script>alert('doel van de maatregel')</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijUitwerken")
    @DisplayName("ROE-G4, ROE-G5 given a measure that is not complete or does not add up, then it is refused")
    void maatregelUitwerken(String wat, Map<String, Object> anders) {
        String agenda = agenda("asenray", () -> bijUitwerken("asenray"));
        geweigerd(
                een(agenda, "maatregelUitwerken"), "beleidsmedewerker", met(Agendaspel.uitwerking(TITEL), anders), 400);
    }

    static Stream<Arguments> bijOordeel() {
        return Stream.of(
                fout("no answer", "oordeel", null),
                fout("an unknown answer", "oordeel", "misschien"),
                fout("advice to adapt without saying what", "oordeel", "aanpassen"),
                fout("a blank advice", "oordeel", "aanpassen", "oordeelMotivering", " \n "),
                fout("for another group", "beoordelaar", "manager-lv"),
                fout("the outcome", "maatregeloordeel", "instemming"),
                fout("HTML", "oordeelMotivering", "<b>goed</b>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijOordeel")
    @DisplayName("ROE-G3 step 6 given a wrong judgement, then it is refused")
    void bijdrageBeoordelen(String wat, Map<String, Object> anders) {
        geweigerd(
                een(oordelen(), "bijdrageBeoordelen", "clustermanager-bor"),
                "clustermanager-bor",
                met(antwoorden("oordeel", "instemming"), anders),
                400);
    }

    @Test
    @DisplayName(
            "ROE-F4, ROE-G3 given somebody of another cluster, partner or function, then a judgement, test or consent"
                    + " is out of reach, taken or not")
    void anderCluster() {
        Task oordeel = een(oordelen(), "bijdrageBeoordelen", "clustermanager-ruimte");
        for (String account : List.of(
                "clustermanager-lv",
                "vakambtenaar-ruimte",
                "corporatie",
                "college",
                "wijkregisseur3",
                "beleidsmedewerker",
                "procesbeheerder",
                "manager")) {
            buitenBereik(oordeel, account, antwoorden("oordeel", "instemming"));
        }
        // Given to the wrong one by an administrator, the mandate still is not his.
        taken.setAssignee(oordeel.getId(), "clustermanager-lv");
        stand.zonderGevolg(
                () -> voltooi("clustermanager-lv", oordeel, "complete", antwoorden("oordeel", "instemming")), 403, 404);
        taken.setAssignee(oordeel.getId(), null);
    }

    @Test
    @DisplayName(
            "ROE-G3, ROE-G8 given somebody who is not asked, then the first test and the College's decision are out of"
                    + " reach; procesbeheer reads no measure")
    void nietGevraagd() {
        Task toets = een(toets(), "eersteToets");
        for (String account : List.of("vakambtenaar-lv", "clustermanager-lv", "corporatie", "wijkregisseur2")) {
            buitenBereik(toets, account, antwoorden("haalbaar", true));
        }
        Task besluit = een(
                agenda("donderberg", () -> bijCollege("donderberg", vrij("donderberg") + 1)), "collegeVaststelling");
        for (String account :
                List.of("wethouder-wijken", "wijkwethouder", "manager-lv", "griffier", "wijkregisseur4")) {
            if (besluit.getAssignee() == null) {
                buitenBereik(besluit, account, antwoorden("vastgesteld", true));
            } else {
                stand.zonderGevolg(
                        () -> voltooi(account, besluit, "complete", antwoorden("vastgesteld", true)), 403, 404);
            }
        }
        for (String pad : List.of("form-variables", "rendered-form", "variables", "localVariables")) {
            Loket.Antwoord gelezen = loket.als("procesbeheerder").get("/engine-rest/task/" + toets.getId() + "/" + pad);
            assertThat(gelezen.status()).as(pad + gelezen.tekst()).isIn(403, 404);
            assertThat(gelezen.tekst()).doesNotContain(TITEL);
        }
        for (String pad : List.of("task", "variable-instance", "history/task", "history/variable-instance")) {
            Loket.Antwoord gelezen = loket.als("procesbeheerder").get("/engine-rest/" + pad);
            assertThat(gelezen.tekst()).as(pad).doesNotContain(TITEL);
        }
    }

    private String toets() {
        return agenda("swalmen", () -> {
            String nieuw = spel.begin("swalmen", 2026);
            spel.voegToe(nieuw, TITEL, "groen");
            spel.rondOverzichtAf(nieuw);
            return nieuw;
        });
    }

    private void buitenBereik(Task taak, String account, Map<String, Object> antwoorden) {
        stand.zonderGevolg(
                () -> loket.als(account)
                        .post("/engine-rest/task/" + taak.getId() + "/claim", Map.of("userId", account)),
                403,
                404);
        for (String hoe : List.of("complete", "submit-form")) {
            stand.zonderGevolg(() -> voltooi(account, taak, hoe, antwoorden), 403, 404);
        }
    }

    static Stream<Arguments> bijSamenstellen() {
        return Stream.of(
                fout("no choice", "samenstelling", null),
                fout("an unknown choice", "samenstelling", "vastgesteld"),
                fout("no way for residents (ROE-G8)", "goedkeuringWijze", null),
                fout("another way, unsaid (ROE-G8)", "goedkeuringWijze", "anders"),
                fout("back, and nothing marked", "samenstelling", "terug", "samenstellingToelichting", "Te duur."),
                fout("stop without a reason", "samenstelling", "stoppen"),
                fout("HTML", "samenstellingToelichting", "<b>x</b>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijSamenstellen")
    @DisplayName("ROE-G3 step 7 given a wrong composition, then the agenda is not offered")
    void agendaSamenstellen(String wat, Map<String, Object> anders) {
        String agenda = agenda("roermond-oost", () -> {
            String nieuw = bijUitwerken("roermond-oost");
            spel.werkUit(maatregel(nieuw), Agendaspel.uitwerking(TITEL));
            spel.stemOveralIn(nieuw);
            return nieuw;
        });
        geweigerd(
                een(agenda, "agendaSamenstellen"),
                "beleidsmedewerker",
                met(antwoorden("samenstelling", "aanbieden", "goedkeuringWijze", "bijeenkomst"), anders),
                400);
    }

    static Stream<Arguments> bijCollege() {
        return Stream.of(
                fout("no answer", "vastgesteld", null),
                fout("a text for yes", "vastgesteld", "ja"),
                fout("no without a reason", "vastgesteld", false),
                fout("no with a blank reason", "vastgesteld", false, "vaststellingMotivering", "\t"),
                fout("a cent more than the pot holds (ROE-F8)", "vastgesteld", true),
                fout("the money itself", "vastgesteld", true, "gereserveerd", true),
                fout("which measures", "vastgesteld", true, "maatregelen", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijCollege")
    @DisplayName("ROE-G3 step 8, ROE-F8 given a wrong decision or a pot that is € 0.01 short, then nothing is adopted")
    void collegeVaststelling(String wat, Map<String, Object> anders) {
        String agenda = agenda("donderberg", () -> bijCollege("donderberg", vrij("donderberg") + 1));
        geweigerd(een(agenda, "collegeVaststelling"), "college", met(antwoorden("vastgesteld", null), anders), 400);
    }

    @Test
    @DisplayName(
            "ROE-F8 given a pot that is € 0.01 short, then it says which measure does not fit and how much is short;"
                    + " ROE-G3 given a judgement that is open again, then it cannot be adopted either")
    void eenCentTekort() {
        String agenda = agenda("donderberg", () -> bijCollege("donderberg", vrij("donderberg") + 1));
        Task besluit = een(agenda, "collegeVaststelling");
        taken.setAssignee(besluit.getId(), "college");

        String zin =
                stand.zonderGevolg(() -> voltooi("college", besluit, "complete", antwoorden("vastgesteld", true)), 400);

        assertThat(zin).contains(TITEL, "€ 0,01", "Donderberg");

        String ander = bijCollege("hoogvonderen", 100_00);
        transactie.executeWithoutResult(
                status -> maatregelen.opnieuwUitwerken(maatregel(ander), "De kosten kloppen niet meer."));
        geweigerd(een(ander, "collegeVaststelling"), "college", antwoorden("vastgesteld", true), 400);
    }

    static Stream<Arguments> naVaststelling() {
        return Stream.of(
                fout("no report", "voortgangVerslag", ""),
                fout("no state", "voortgangStand", null),
                fout("an unknown state", "voortgangStand", "klaar"),
                fout("ended without saying what was spent", "voortgangStand", "uitgevoerd"),
                fout("a cent too much spent", "voortgangStand", "uitgevoerd", "besteedWijkbudget", "200.01"),
                fout("a negative sum spent", "voortgangStand", "uitgevoerd", "besteedWijkbudget", "-0.01"),
                fout("NaN spent", "voortgangStand", "uitgevoerd", "besteedWijkbudget", "NaN"),
                fout("stopped without a word to residents", "voortgangStand", "gestopt", "besteedWijkbudget", "0.00"),
                fout("another measure", "maatregel", "WA-2026-centrum-01"),
                fout("HTML", "voortgangOpenbaar", "<script>alert(1)</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("naVaststelling")
    @DisplayName("ROE-G6, ROE-F8 given a wrong report of progress, then it is refused and no cent moves")
    void voortgang(String wat, Map<String, Object> anders) {
        geweigerd(
                een(vastgesteld(), "voortgang"),
                "vakambtenaar-bor",
                met(antwoorden("voortgangStand", "op-schema", "voortgangVerslag", "De bomen staan er."), anders),
                400);
    }

    static Stream<Arguments> bijRaad() {
        return Stream.of(
                fout("a word", "raadDatum", "gisteren"),
                fout("another order", "raadDatum", "2026-12-01"),
                fout("a day that is not there", "raadDatum", "31-02-2027"),
                fout("a month that is not there", "raadDatum", "01-13-2027"),
                fout("a number", "raadDatum", 5),
                fout("HTML", "raadVerslag", "<b>x</b>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijRaad")
    @DisplayName("ROE-G3 step 9 given a wrong date of the raad, then it is refused")
    void raadAanbieden(String wat, Map<String, Object> anders) {
        geweigerd(een(vastgesteld(), "raadAanbieden"), "griffier", met(antwoorden(), anders), 400);
    }

    static Stream<Arguments> bijKosten() {
        return Stream.of(
                fout("no amount", "kostenBedrag", null),
                fout("zero", "kostenBedrag", "0.00"),
                fout("a negative sum", "kostenBedrag", "-5"),
                fout("three decimals", "kostenBedrag", "1.001"),
                fout("too much", "kostenBedrag", "100000.01"),
                fout("as words", "kostenBedrag", "veel"),
                fout("no description", "kostenOmschrijving", ""),
                fout("an unknown agenda", "agenda", "WA-2026-atlantis"),
                fout("no agenda", "agenda", null),
                fout("agreed already", "akkoord", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijKosten")
    @DisplayName("ROE-F15 given wrong costs of making an agenda, then nothing is asked")
    void agendakosten(String wat, Map<String, Object> anders) {
        Map<String, Object> goed = antwoorden(
                "agenda", vastgesteld(), "kostenOmschrijving", "Zaalhuur bijeenkomst", "kostenBedrag", "80.00");
        stand.zonderGevolg(() -> start("beleidsmedewerker", "agendakosten", met(goed, anders)), 400);
    }

    private String vastgesteld() {
        return agenda("roermond-zuid", () -> {
            String nieuw = spel.begin("roermond-zuid", 2026);
            spel.vastgesteldMetWijkbudget(nieuw, TITEL, "200.00");
            return nieuw;
        });
    }

    private String oordelen() {
        return agenda("maasniel", () -> {
            String nieuw = bijUitwerken("maasniel", "verkeer", "wonen");
            spel.werkUit(
                    maatregel(nieuw),
                    Agendaspel.uitwerking(
                            TITEL,
                            "kosten",
                            "100.00",
                            "betaler1",
                            "cluster-bor",
                            "betaaljaar1",
                            2026,
                            "betaalbedrag1",
                            "100.00"));
            return nieuw;
        });
    }

    /** An agenda with one measure, or one per policy field, at working out. */
    private String bijUitwerken(String wijk, String... terreinen) {
        String agenda = spel.begin(wijk, 2026);
        for (String terrein : terreinen.length == 0 ? new String[] {"groen"} : terreinen) {
            spel.voegToe(agenda, TITEL, terrein);
        }
        spel.rondOverzichtAf(
                agenda,
                "eersteToetsOverslaan",
                true,
                "bewonerstoetsOverslaan",
                true,
                "prioriterenOverslaan",
                true,
                "overslaanReden",
                "Dit is een korte agenda in het eerste jaar.");
        return agenda;
    }

    private String bijCollege(String wijk, long wijkbudget) {
        String agenda = bijUitwerken(wijk);
        spel.werkUit(
                maatregel(agenda),
                Agendaspel.uitwerkingMetWijkbudget(
                        TITEL,
                        "100.00",
                        java.math.BigDecimal.valueOf(wijkbudget, 2).toPlainString()));
        spel.stemOveralIn(agenda);
        spel.biedAan(agenda);
        spel.keurGoed(agenda);
        return agenda;
    }

    private long vrij(String wijk) {
        return grootboek
                .stand(new Pot(2026, wijk, Potsoort.WIJKAGENDA))
                .orElseThrow()
                .vrij();
    }

    private String maatregel(String agenda) {
        return maatregelen.van(agenda).get(0).kenmerk();
    }

    private static Object[] bijdragen(String kosten, Object... rijen) {
        Object[] velden = new Object[2 + rijen.length * 2];
        velden[0] = "kosten";
        velden[1] = kosten;
        List<String> namen = List.of("betaler", "betaaljaar", "betaalbedrag");
        for (int plaats = 0; plaats < rijen.length; plaats++) {
            velden[2 + plaats * 2] = namen.get(plaats % 3) + (plaats / 3 + 1);
            velden[3 + plaats * 2] = rijen[plaats];
        }
        return velden;
    }

    private static String json(String veld) {
        return "[{\"titel\": \"" + TITEL + "\", \"beleidsterrein\": \"groen\", " + veld + "}]";
    }

    private static Arguments fout(String wat, Object... anders) {
        return Arguments.of(wat, antwoorden(anders));
    }

    private static Map<String, Object> met(Map<String, Object> goed, Map<String, Object> anders) {
        Map<String, Object> antwoorden = new HashMap<>(goed);
        antwoorden.putAll(anders);
        return antwoorden;
    }

    private static String agenda(String wijk, Supplier<String> maak) {
        String agenda = AGENDAS.get(wijk);
        if (agenda == null) {
            agenda = maak.get();
            AGENDAS.put(wijk, agenda);
        }
        return agenda;
    }

    private Task een(String agenda, String stap) {
        return spel.open(agenda, stap).get(0);
    }

    private Task een(String agenda, String stap, String beoordelaar) {
        return spel.open(agenda, stap).stream()
                .filter(taak -> beoordelaar.equals(spel.variabele(taak, "beoordelaar")))
                .findFirst()
                .orElseThrow();
    }

    /** Sent both ways in which a task is completed; refused, and the task is as it was. */
    private void geweigerd(Task taak, String account, Map<String, Object> antwoorden, Integer... status) {
        if (taak.getAssignee() == null) {
            Loket.Antwoord claim =
                    loket.als(account).post("/engine-rest/task/" + taak.getId() + "/claim", Map.of("userId", account));
            assertThat(claim.status()).as(claim.tekst()).isEqualTo(204);
        }
        for (String hoe : List.of("complete", "submit-form")) {
            stand.zonderGevolg(() -> voltooi(account, taak, hoe, antwoorden), status);
        }
        assertThat(taken.createTaskQuery().taskId(taak.getId()).singleResult().getAssignee())
                .isEqualTo(account);
    }

    private Loket.Antwoord voltooi(String account, Task taak, String hoe, Map<String, Object> antwoorden) {
        return loket.als(account)
                .post(
                        "/engine-rest/task/" + taak.getId() + "/" + hoe,
                        Map.of("variables", Loket.variabelen(antwoorden)));
    }

    private Loket.Antwoord start(String account, String proces, Map<String, Object> antwoorden) {
        return loket.als(account)
                .post(
                        "/engine-rest/process-definition/key/" + proces + "/start",
                        Map.of("variables", Loket.variabelen(antwoorden)));
    }
}
