package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong input on the real forms: refused with one Dutch sentence, and nothing has changed. */
@Toepassingstest
class SlechteInvoerTest {

    private static final String START = "/engine-rest/process-definition/key/initiatief/";

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    TaskService taken;

    @Autowired
    HistoryService historie;

    @Autowired
    JdbcClient database;

    private Loket loket;

    @BeforeEach
    void open() {
        loket = new Loket(poort);
    }

    static Stream<Arguments> bijTriage() {
        return Stream.of(
                fout("an unknown kind", "soort", "klacht"),
                fout("a number for a kind", "soort", 7),
                fout("an unknown scale", "schaal", "wereld"),
                fout("an unknown policy field", "beleidsterrein", "ruimtevaart"),
                fout("no policy field", "beleidsterrein", null),
                fout("a text for yes or no", "ontvankelijk", "ja"),
                fout("a text for a tick", "dubbeleRol", "ja"),
                fout("an unknown complaint", "klacht", "weer"),
                fout("nothing for a question that must be answered", "klacht", null),
                fout("a list for one choice", "soort", List.of("verzoek", "inwonerinitiatief")),
                fout("an object", "soort", Map.of("a", 1)),
                fout("a control character", "triageMotivering", "Goed\u0000idee"),
                fout("a bell", "triageMotivering", "Goed\u0007idee"),
                fout("HTML", "triageMotivering", "<script>alert(1)</script>"),
                fout("an image", "triageMotivering", "<img src=x onerror=alert(1)>"),
                fout("a text over the limit", "triageMotivering", "a".repeat(5001)),
                fout("a text of 10 MB", "triageMotivering", "a".repeat(10 * 1024 * 1024)),
                fout("a variable that is no field", "uitkomst", "gerealiseerd"),
                fout("the route itself", "triageroute", "doorgeleiden"),
                fout("the group that handles it", "behandelgroep", "kcc"),
                fout("a name with an expression", "${1+1}", "x"),
                fout("an answer to a hidden question", "contactCluster", "bor"));
    }

    static Stream<Arguments> bijOrientatie() {
        return Stream.of(
                fout("an unknown rung", "participatietrede", "dromen"),
                fout("a rung without a reason (ROE-C4)", "participatietrede", "regisseren"),
                fout("a reason that belongs to another rung", "tredeMotivering", "Stond er nog."),
                fout("an agreement that is not asked", "contactAfspraak", "Stond er nog."),
                fout("a text for yes or no", "draagvlak", "misschien"),
                fout("the outcome of the toetsstenen", "toetsuitslag", "positief"));
    }

    static Stream<Arguments> bijEvaluatie() {
        return Stream.of(
                fout("a text for a number", "werkelijkeKosten", "veel"),
                fout("no number", "werkelijkeKosten", null),
                fout("a negative amount", "werkelijkeKosten", -1),
                fout("an amount beyond reason", "werkelijkeKosten", "99999999999999999999"),
                fout("an exponent", "werkelijkeKosten", "1e400000000"),
                fout("tenths of cents", "werkelijkeKosten", "10.001"),
                fout("a contribution that was not granted (ROE-E4)", "vastgesteldeBijdrage", 10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijTriage")
    @DisplayName("given triage with wrong input, then it stays open and one sentence says what to do")
    void triage(String wat, String veld, Object waarde) {
        String kenmerk = spel.dienIn();
        blijftOpen(kenmerk, "triage", "kcc", Spel.triage("inwonerinitiatief", "groen"), veld, waarde);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijOrientatie")
    @DisplayName("given orientation with wrong input, then it stays open and one sentence says what to do")
    void orientatie(String wat, String veld, Object waarde) {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        blijftOpen(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"), veld, waarde);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijEvaluatie")
    @DisplayName("ROE-E4 given an evaluation with a wrong amount, then it stays open")
    void evaluatie(String wat, String veld, Object waarde) {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        spel.stuurVerantwoording(kenmerk);
        blijftOpen(kenmerk, "evaluatie", "vakambtenaar-bor", antwoorden("werkelijkeKosten", 10), veld, waarde);
    }

    static Stream<Arguments> bijBronnen() {
        return Stream.of(
                fout("a negative amount", "gevraagdWijkbudget", "-1"),
                fout("three decimals", "gevraagdWijkbudget", "1.001"),
                fout("an amount beyond reason", "gevraagdWijkbudget", 1e9),
                fout("no number", "gevraagdWijkbudget", "NaN"),
                fout("a text", "gevraagdWijkbudget", "veel"),
                fout("more than the plan asks", "gevraagdWijkbudget", "240.01"),
                fout("nothing, and no reason", "gevraagdWijkbudget", "0"),
                fout("ROE-F1 a source that has not answered", "doelfondsen", "aangevraagd"),
                fout("a grant without an amount", "doelfondsen", "toegekend"),
                fout("an amount without a grant", "doelfondsenBedrag", "10.00"),
                fout("a source of which nothing is said", "clusterbudget", null),
                fout("ROE-F4 a source without a mandate here", "doelfondsen", "gevraagd"),
                fout("a variable that decides who decides", "mandaatgroepen", "cluster-bor"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijBronnen")
    @DisplayName("given sources of money with wrong input, then the step stays open and nothing is proposed")
    void bronnen(String wat, String veld, Object waarde) {
        String kenmerk = spel.totBronnen(240_00);
        blijftOpen(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", Spel.bronnen("100.00"), veld, waarde);
    }

    @Test
    @DisplayName("ROE-F4 given somebody without a mandate, or who proposed it, then 403 and no decision over money")
    void geenMandaat() {
        String kenmerk = spel.totBronnen(240_00);
        spel.verkenBronnen(kenmerk, "240.00");
        String taak = spel.taak(kenmerk, "akkoordWijkbudget").getId();

        for (String account : List.of("beheerder", "vakambtenaar-bor")) {
            spel.wijsToe(taak, account);
            nederlands(loket.als(account).voltooi(taak, antwoorden("akkoord", true)), 403);
        }
        spel.wijsToe(taak, "manager-lv");
        nederlands(loket.als("manager-lv").voltooi(taak, antwoorden("akkoord", false)), 400);
        nederlands(loket.als("manager-lv").voltooi(taak, antwoorden("akkoord", "ja")), 400);
        nederlands(loket.als("manager-lv").voltooi(taak, antwoorden()), 400);

        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "   ", "\n\t", "\u00a0", "\u200b"})
    @DisplayName("ROE-D2 given a decision with a blank reason, then it stays open")
    void legeReden(String reden) {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        blijftOpen(
                kenmerk,
                "principebesluit",
                "vakambtenaar-bor",
                antwoorden("principebesluit", "niet-steunen"),
                "besluitMotivering",
                reden);
    }

    static Stream<Arguments> bijStart() {
        return Stream.of(
                fout("an unknown wijk", "wijk", "atlantis"),
                fout("no wijk", "wijk", null),
                fout("an unknown channel", "kanaal", "duif"),
                fout("a title that is too short", "titel", "Bank"),
                fout("a description that is too short", "omschrijving", "Een bank."),
                fout("HTML", "omschrijving", "<b>Wij willen samen een bankje</b> bij de vijver."),
                fout("a control character", "naam", "Noor\u0001Akkerman"),
                fout("a new line in a name, for a mail header", "naam", "Noor\r\nBcc: iedereen@example.org"),
                fout("a new line in an address", "email", "noor@bewoner.example\nBcc: iedereen@example.org"),
                fout("no e-mail address", "email", "noor bij bewoner"),
                fout("a text for a number", "medestanders", "veel"),
                fout("half a person", "medestanders", 1.5),
                fout("a negative number", "medestanders", -3),
                fout("a cluster that goes with another channel", "ontvangendCluster", "bor"),
                fout("no way to reach the resident", "telefoon", null),
                fout("10 MB", "omschrijving", "a".repeat(10 * 1024 * 1024)),
                fout("a variable that is no field", "triagegroep", "kerngroep"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijStart")
    @DisplayName("ROE-A2 given a start form with wrong input, then no case is made and one sentence says what to do")
    void start(String wat, String veld, Object waarde) {
        Map<String, Object> antwoorden = antwoorden(
                "kanaal", "kcc",
                "titel", "Een bankje bij de vijver",
                "omschrijving", "Wij willen samen een bankje bij de vijver.",
                "wijk", "centrum",
                "naam", "Noor Akkerman",
                "telefoon", "0475 555 001");
        antwoorden.put(veld, waarde);
        long zaken = zaken();
        for (String hoe : List.of("start", "submit-form")) {
            nederlands(loket.als("kcc").post(START + hoe, Map.of("variables", Loket.variabelen(antwoorden))), 400);
        }
        assertThat(zaken()).isEqualTo(zaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startInstructions", "skipCustomListeners", "skipIoMappings", "caseInstanceId"})
    @DisplayName("given start instructions, then the start is refused for everyone but the administrator")
    void startInstructies(String naam) {
        long zaken = zaken();
        Object waarde = naam.equals("startInstructions")
                ? List.of(Map.of("type", "startBeforeActivity", "activityId", "principebesluit"))
                : naam.equals("caseInstanceId") ? "x" : true;
        for (String account : List.of("kcc", "manager-lv", "procesbeheerder", "clustermanager-bor")) {
            Loket.Antwoord antwoord = loket.als(account).post(START + "start", Map.of(naam, waarde));
            assertThat(antwoord.status()).as(account).isIn(400, 403);
            nederlands(antwoord, antwoord.status());
        }
        assertThat(zaken()).isEqualTo(zaken);
    }

    @Test
    @DisplayName("given a task of a colleague or of nobody, when it is completed, then 403 and it stays open")
    void taakVanEenAnder() {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Loket vakambtenaar = loket.als("vakambtenaar-bor");
        String taak = vakambtenaar.taak(kenmerk, "orientatie");
        Map<String, Object> antwoorden = Spel.orientatie("inwonerinitiatief");
        int regels = tijdlijn.van(kenmerk).size();

        assertThat(nederlands(vakambtenaar.voltooi(taak, antwoorden), 403)).contains("Pak deze taak eerst op");
        vakambtenaar.pakOp(kenmerk, "orientatie");
        for (String account : List.of("clustermanager-bor", "beheerder", "wijkregisseur1", "kcc", "vakambtenaar-vth")) {
            Loket.Antwoord antwoord = loket.als(account).voltooi(taak, antwoorden);
            assertThat(antwoord.status()).as(account + " " + antwoord.tekst()).isIn(403, 404);
            nederlands(antwoord, antwoord.status());
        }

        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");
        assertThat(spel.taak(kenmerk, "orientatie").getAssignee()).isEqualTo("vakambtenaar-bor");
        // Only that the contact person is known came in between.
        assertThat(tijdlijn.van(kenmerk)).hasSize(regels + 1);
    }

    @Test
    @DisplayName("given an unknown account or a wrong password, then 401 and nothing of the engine is seen")
    void onbekendAccount() {
        String taak = spel.taak(spel.dienIn(), "triage").getId();
        for (Loket wie : List.of(loket, loket.als("niemand"), loket.als("wijkraad", "geraden"))) {
            for (String pad : List.of(
                    "/engine-rest/task/" + taak, "/engine-rest/task", "/engine-rest/user", "/engine-rest/engine")) {
                Loket.Antwoord antwoord = wie.get(pad);
                assertThat(antwoord.status()).as(pad).isEqualTo(401);
                assertThat(antwoord.tekst()).doesNotContain("Exception", "org.", "java.");
            }
            assertThat(wie.voltooi(taak, antwoorden("klacht", "geen")).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "procesbeheerder", "griffier", "wijkregisseur2", "corporatie"})
    @DisplayName("given a function that does not do triage, then the task is not theirs to see, take or complete")
    void anderefunctie(String account) {
        String kenmerk = spel.dienIn();
        String taak = spel.taak(kenmerk, "triage").getId();
        Loket ander = loket.als(account);

        Loket.Antwoord claim = ander.post("/engine-rest/task/" + taak + "/claim", Map.of("userId", account));
        Loket.Antwoord voltooid = ander.voltooi(taak, Spel.triage("inwonerinitiatief", "groen"));

        assertThat(claim.status()).isIn(403, 404);
        assertThat(voltooid.status()).isIn(403, 404);
        nederlands(claim, claim.status());
        nederlands(voltooid, voltooid.status());
        assertThat(spel.taak(kenmerk, "triage").getAssignee()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "griffier", "corporatie", "procesbeheerder"})
    @DisplayName("ROE-A2 given a function that receives no ideas, then it cannot start a case")
    void magNietStarten(String account) {
        long zaken = zaken();
        Loket.Antwoord antwoord = loket.als(account)
                .post(
                        START + "start",
                        Map.of(
                                "variables",
                                Loket.variabelen(antwoorden(
                                        "kanaal", "kcc",
                                        "titel", "Een bankje bij de vijver",
                                        "omschrijving", "Wij willen samen een bankje bij de vijver.",
                                        "wijk", "centrum",
                                        "naam", "Noor Akkerman",
                                        "telefoon", "0475 555 001"))));
        assertThat(antwoord.status()).isIn(403, 404);
        nederlands(antwoord, antwoord.status());
        assertThat(zaken()).isEqualTo(zaken);
    }

    @Test
    @DisplayName("given a task that is done or never was, then 404 and one sentence")
    void geenTaak() {
        assertThat(nederlands(loket.als("kcc").voltooi("bestaat-niet", Spel.triage("inwonerinitiatief", "groen")), 404))
                .contains("Ververs de takenlijst");
    }

    @Test
    @DisplayName("given a body that is no JSON, then 400 and one sentence")
    void geenJson() {
        String kenmerk = spel.dienIn();
        String taak = loket.als("kcc").pakOp(kenmerk, "triage");
        for (String lichaam :
                List.of("{", "[]", "\"x\"", "{\"variables\":[]}", "{\"variables\":{\"klacht\":\"geen\"}}", "nee")) {
            nederlands(loket.als("kcc").stuur("POST", "/engine-rest/task/" + taak + "/complete", lichaam), 400);
        }
        assertThat(spel.stappen(kenmerk)).containsExactly("triage");
    }

    private static Arguments fout(String wat, String veld, Object waarde) {
        return Arguments.of(wat, veld, waarde);
    }

    private void blijftOpen(
            String kenmerk, String stap, String account, Map<String, Object> goed, String veld, Object waarde) {
        Loket medewerker = loket.als(account);
        String taak = medewerker.taak(kenmerk, stap);
        if (spel.taak(kenmerk, stap).getAssignee() == null) {
            medewerker.pakOp(kenmerk, stap);
        }
        var regels = tijdlijn.van(kenmerk);
        var zaak = spel.zaak(kenmerk);
        long waarden = historie.createHistoricVariableInstanceQuery().count();
        Map<String, Object> antwoorden = new HashMap<>(goed);
        antwoorden.put(veld, waarde);

        for (String hoe : List.of("complete", "submit-form")) {
            nederlands(
                    medewerker.post(
                            "/engine-rest/task/" + taak + "/" + hoe, Map.of("variables", Loket.variabelen(antwoorden))),
                    400);
        }

        assertThat(taken.createTaskQuery().taskId(taak).singleResult().getAssignee())
                .isEqualTo(account);
        assertThat(tijdlijn.van(kenmerk)).isEqualTo(regels);
        assertThat(spel.zaak(kenmerk)).isEqualTo(zaak);
        assertThat(historie.createHistoricVariableInstanceQuery().count()).isEqualTo(waarden);
    }

    private static String nederlands(Loket.Antwoord antwoord, int status) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(status);
        assertThat(antwoord.tekst())
                .doesNotContain("Cannot", "cannot", "org.", "java.", "nl.wijkregie", "\tat ", "select ", "SELECT ")
                .doesNotContain("ENGINE-", "NullPointer", "jackson", "alert(", "stackTrace");
        String zin = antwoord.zin();
        assertThat(zin).isNotBlank().hasSizeLessThan(300).matches("(?s)^[A-ZÀ-Ý'‘].*[.)]$");
        return zin;
    }

    private long zaken() {
        return database.sql("select count(*) from initiatief").query(Long.class).single();
    }
}
