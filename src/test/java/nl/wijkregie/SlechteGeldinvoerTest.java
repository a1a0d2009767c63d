package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static nl.wijkregie.testsupport.Spel.bronnen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.testsupport.Geldstand;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong input about money over HTTP: one Dutch sentence, the task stays open and no cent moves. */
@Toepassingstest
@Import({Geldzaken.class, Geldstand.class})
class SlechteGeldinvoerTest {

    private static final String HERVERDELING = "HV-2026-centrum-initiatieven";

    /** Cases that are refused stay as they were, so all wrong answers to one step share one. */
    private static final Map<String, String> ZAKEN = new HashMap<>();

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    Geldzaken geldzaken;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    TaskService taken;

    @Autowired
    Geldstand stand;

    @Autowired
    JdbcClient database;

    private Loket loket;

    @BeforeEach
    void open() {
        loket = new Loket(poort);
    }

    /** Amounts that no field takes. */
    private static Stream<Arguments> geenBedrag() {
        return Stream.of(
                Arguments.of("negative", "-1"),
                Arguments.of("a negative cent", "-0.01"),
                Arguments.of("a negative number", -750),
                Arguments.of("three decimals", "10.001"),
                Arguments.of("three decimals as a number", 10.001),
                Arguments.of("a billion", 1e9),
                Arguments.of("a billion as text", "1000000000"),
                Arguments.of("an exponent", "1e2"),
                Arguments.of("a huge exponent", "1e400000000"),
                Arguments.of("NaN", "NaN"),
                Arguments.of("infinity", "Infinity"),
                Arguments.of("a text", "veel"),
                Arguments.of("a thousand with a point", "1.000"),
                Arguments.of("a thousand with a comma", "1,000"),
                Arguments.of("a thousand with both", "1.000,00"),
                Arguments.of("a currency", "€ 100"),
                Arguments.of("hexadecimal", "0x10"),
                Arguments.of("yes", true),
                Arguments.of("a list", List.of(100)),
                Arguments.of("an object", Map.of("bedrag", 100)));
    }

    static Stream<Arguments> bijBronnen() {
        return Stream.concat(
                geenBedrag()
                        .flatMap(fout -> Stream.of(
                                fout(fout.get()[0] + " of wijkbudget", "gevraagdWijkbudget", fout.get()[1]),
                                fout(
                                        fout.get()[0] + " of a fund",
                                        "doelfondsen",
                                        "toegekend",
                                        "doelfondsenBedrag",
                                        fout.get()[1]))),
                Stream.of(
                        fout("a cent above what is asked", "gevraagdWijkbudget", "500.01"),
                        fout("together above what is asked", "doelfondsen", "toegekend", "doelfondsenBedrag", "400.01"),
                        fout("granted, and zero", "doelfondsen", "toegekend", "doelfondsenBedrag", "0.00"),
                        fout("granted without an amount", "doelfondsen", "toegekend"),
                        fout("asked of the cluster, and zero", "clusterbudget", "gevraagd", "clusterbudgetBedrag", 0),
                        fout("an amount of a source that does not fit", "doelfondsenBedrag", "100.00"),
                        fout("nothing at all and no reason", "gevraagdWijkbudget", "0.00"),
                        fout("a subsidy still applied for (ROE-F1)", "overigeSubsidies", "aangevraagd"),
                        fout("a fund still applied for (ROE-F1)", "doelfondsen", "aangevraagd"),
                        fout("the Roermondfonds still applied for (ROE-F1)", "roermondfonds", "aangevraagd"),
                        fout("the cluster still applied for (ROE-F1)", "clusterbudget", "aangevraagd"),
                        fout(
                                "Roermondfonds beside wijkbudget (ROE-F5)",
                                "roermondfonds",
                                "toegekend",
                                "roermondfondsBedrag",
                                "100.00"),
                        fout(
                                "Roermondfonds beside the cluster (ROE-F5)",
                                "roermondfonds",
                                "toegekend",
                                "roermondfondsBedrag",
                                "100.00",
                                "clusterbudget",
                                "gevraagd",
                                "clusterbudgetBedrag",
                                "100.00",
                                "gevraagdWijkbudget",
                                ""),
                        fout(
                                "volksfeesten without a type (ROE-F12)",
                                "volksfeesten",
                                "toegekend",
                                "volksfeestenBedrag",
                                "200.01"),
                        fout("no purpose of the wijkbudget (ROE-F15)", "wijkbudgetdoel", "geen"),
                        fout("asked of who is not asked here", "roermondfonds", "gevraagd", "roermondfondsBedrag", 5),
                        fout("an unknown answer", "doelfondsen", "misschien"),
                        fout("no answer", "doelfondsen", null),
                        fout("HTML", "bronnenToelichting", "<b>x</b>"),
                        fout("a field that is not there", "wijkbudget", "toegekend"),
                        fout("the route itself", "financieringsroute", "geregeld"),
                        fout("the ceiling itself", "bovenPlafond", false),
                        fout("whose mandate it is", "mandaatgroepen", "cluster-bor")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijBronnen")
    @DisplayName("ROE-F1, ROE-F5 given wrong answers about the sources, then they are refused")
    void bronnenVerkennen(String wat, Map<String, Object> anders) {
        String kenmerk = zaak("bronnen", () -> geldzaken.bijBronnen("centrum", 500_00));
        geweigerd(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", met(bronnen("100.00"), anders));
    }

    static Stream<Arguments> bijAkkoord() {
        return Stream.of(
                fout("no answer", "akkoord", null),
                fout("a text for yes", "akkoord", "ja"),
                fout("a number for yes", "akkoord", 1),
                fout("no, without a reason", "akkoord", false),
                fout("no, with a blank reason", "akkoord", false, "akkoordMotivering", "  "),
                fout("what happens after no, with yes", "bijNietAkkoord", "bronnen"),
                fout("an unknown way on", "akkoord", false, "akkoordMotivering", "Nee.", "bijNietAkkoord", "later"),
                fout("HTML in the conditions", "voorwaarden", "<script>alert(1)</script>"),
                fout("a control character", "voorwaarden", "Goed\u0000zo"),
                fout("another amount", "gevraagdWijkbudget", "499.00"),
                fout("an amount", "bedrag", "1.00"),
                fout("the outcome", "reservering", "gereserveerd"),
                fout("another pot", "pot", "wijkagenda"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijAkkoord")
    @DisplayName("ROE-E0 given a wrong decision about the wijkbudget, then it is refused")
    void akkoordWijkbudget(String wat, Map<String, Object> anders) {
        String kenmerk = zaak("akkoord", () -> geldzaken.bijAkkoord("centrum", 300_00));
        geweigerd(kenmerk, "akkoordWijkbudget", "manager-lv", met(antwoorden("akkoord", true), anders));
    }

    static Stream<Arguments> bijEvaluatie() {
        return Stream.concat(
                geenBedrag()
                        .flatMap(fout -> Stream.of(
                                fout(fout.get()[0] + " settled", "vastgesteldeBijdrage", fout.get()[1]),
                                fout(fout.get()[0] + " of costs", "werkelijkeKosten", fout.get()[1]))),
                Stream.of(
                        fout("a cent above the grant", "werkelijkeKosten", "800.00", "vastgesteldeBijdrage", "400.01"),
                        fout("a cent above the costs", "werkelijkeKosten", "350.00", "vastgesteldeBijdrage", "350.01"),
                        fout("no costs", "werkelijkeKosten", null),
                        fout("nothing settled while there is a grant", "vastgesteldeBijdrage", null),
                        fout("an empty settlement while there is a grant", "vastgesteldeBijdrage", ""),
                        fout("the outcome", "uitkomst", "gerealiseerd"),
                        fout("another account number", "rekeningIban", "NL91ABNA0417164300")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijEvaluatie")
    @DisplayName("ROE-E0, ROE-E4 given a wrong settlement, then it is refused and nothing is put ready to be paid")
    void evaluatie(String wat, Map<String, Object> anders) {
        String kenmerk = zaak("evaluatie", this::verantwoord);
        geweigerd(
                kenmerk,
                "evaluatie",
                "vakambtenaar-bor",
                met(antwoorden("werkelijkeKosten", "380.00", "vastgesteldeBijdrage", "380.00"), anders));
    }

    private String verantwoord() {
        String kenmerk = geldzaken.bijAkkoord("centrum", 400_00);
        spel.doe(kenmerk, "akkoordWijkbudget", "manager-lv", Geldzaken.akkoord());
        inzendingen.verantwoorden(kenmerk, new Verantwoording("Het was mooi.", 380_00, true, null), null);
        return kenmerk;
    }

    static Stream<Arguments> bijHerverdeling() {
        return Stream.concat(
                geenBedrag().map(fout -> fout((String) fout.get()[0], "bedrag", fout.get()[1])),
                Stream.of(
                        fout("zero", "bedrag", "0.00"),
                        fout("no amount", "bedrag", null),
                        fout("more than is free", "bedrag", "99000.00"),
                        fout("the pot that receives", "vanPot", "initiatieven"),
                        fout("the coalition was not heard (ROE-F9)", "wijkcoalitieGehoord", false),
                        fout("nothing about the coalition (ROE-F9)", "wijkcoalitieGehoord", null),
                        fout("an unknown wijk", "vanWijk", "atlantis"),
                        fout("no wijk", "vanWijk", null),
                        fout("an unknown pot", "vanPot", "aanloopkosten"),
                        fout("no decision", "herverdelen", null),
                        fout("a text for yes", "herverdelen", "ja"),
                        fout("no, with a pot", "herverdelen", false),
                        fout("another receiving wijk", "naarWijk", "swalmen"),
                        fout("another year", "jaar", 2025),
                        fout("HTML", "herverdelingMotivering", "<img src=x>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijHerverdeling")
    @DisplayName("ROE-F9 given a wrong decision about another pot's money, then it is refused")
    void herverdeling(String wat, Map<String, Object> anders) {
        zaak("herverdeling", this::begonnenHerverdeling);
        geweigerd(
                HERVERDELING,
                "herverdeling",
                "wethouder-wijken",
                met(
                        antwoorden(
                                "herverdelen", true,
                                "vanWijk", "centrum",
                                "vanPot", "wijkagenda",
                                "bedrag", "100.00",
                                "wijkcoalitieGehoord", true,
                                "herverdelingMotivering", "Er zijn veel goede ideeën."),
                        anders));
    }

    private String begonnenHerverdeling() {
        Loket.Antwoord start =
                start("wethouder-wijken", "herverdeling", antwoorden("naarWijk", "centrum", "naarPot", "initiatieven"));
        assertThat(start.status()).as(start.tekst()).isEqualTo(200);
        return HERVERDELING;
    }

    static Stream<Arguments> bijBegroting() {
        return Stream.concat(
                geenBedrag()
                        .flatMap(fout -> Stream.of(
                                fout(fout.get()[0] + " of budget", "budget", fout.get()[1]),
                                fout(fout.get()[0] + " of start-up costs", "aanloopkosten", fout.get()[1]))),
                Stream.of(
                        fout("no budget", "budget", "0.00"),
                        fout("all of it start-up costs", "aanloopkosten", "250000.00"),
                        fout("more than all", "percentageInitiatieven", 101),
                        fout("less than nothing", "percentageInitiatieven", -1),
                        fout("part of a percent", "percentageInitiatieven", 33.5),
                        fout("a text", "percentageInitiatieven", "een derde"),
                        fout("no share", "percentageInitiatieven", null),
                        fout("another year", "jaar", 2028)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijBegroting")
    @DisplayName("ROE-F6 given wrong sums for a year, then they are refused and no pot opens")
    void begrotingVaststellen(String wat, Map<String, Object> anders) {
        zaak("begroting", () -> {
            Loket.Antwoord start = start("manager-lv", "budgetjaar", antwoorden("jaar", 2027));
            assertThat(start.status()).as(start.tekst()).isEqualTo(200);
            return "BJ-2027";
        });
        geweigerd(
                "BJ-2027",
                "begrotingVaststellen",
                "manager-lv",
                met(
                        antwoorden("budget", "250000.00", "aanloopkosten", "10000.00", "percentageInitiatieven", 33),
                        anders));
    }

    @Test
    @DisplayName("ROE-F6, ROE-F9 given a year or a pot that cannot be, or no right to it, then no process starts")
    void starten() {
        for (Object jaar : List.of(2026, 2024, 1999, 3000, 2027.5, "volgend jaar", -1, "NaN")) {
            stand.zonderGevolg(() -> start("manager-lv", "budgetjaar", antwoorden("jaar", jaar)), 400);
        }
        stand.zonderGevolg(
                () -> start(
                        "wethouder-wijken", "herverdeling", antwoorden("naarWijk", "mars", "naarPot", "wijkagenda")),
                400);
        stand.zonderGevolg(
                () -> start("wethouder-wijken", "herverdeling", antwoorden("naarWijk", "centrum", "naarPot", "alles")),
                400);
        for (String account : List.of("vakambtenaar-bor", "kcc", "procesbeheerder", "griffier")) {
            stand.zonderGevolg(() -> start(account, "budgetjaar", antwoorden("jaar", 2028)), 403, 404);
            stand.zonderGevolg(
                    () -> start(account, "herverdeling", antwoorden("naarWijk", "centrum", "naarPot", "wijkagenda")),
                    403,
                    404);
        }
    }

    static Stream<Arguments> bijPlan() {
        return Stream.of(
                fout("a thousand with a point", "planBegroting", "Bank; 1.000"),
                fout("a billion", "planBegroting", "Bank; 1e9"),
                fout("a negative post", "planBegroting", "Bank; 100\nKorting; -50"),
                fout("three decimals", "planBegroting", "Bank; 10,001"),
                fout("NaN", "planBegroting", "Bank; NaN"),
                fout("no amount", "planBegroting", "Bank"),
                fout("no description", "planBegroting", "; 100"),
                fout("a thousand asked with a point", "gevraagdeBijdrage", "1.000"),
                fout("a negative sum asked", "gevraagdeBijdrage", "-1"),
                fout("more asked than it costs", "gevraagdeBijdrage", "100.01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bijPlan")
    @DisplayName(
            "ROE-E0 given a plan with a wrong amount that staff record, then it is refused and the case still waits")
    void planVastleggen(String wat, Map<String, Object> anders) {
        String kenmerk = zaak("plan", () -> {
            String wachtend = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
            spel.beslis(wachtend, "steunen");
            return wachtend;
        });
        Map<String, Object> plan = antwoorden(
                "kenmerk", kenmerk,
                "stuk", "plan",
                "planToelichting", "Wij plaatsen de bank zelf.",
                "planPlanning", "In mei.",
                "planBegroting", "Bank; € 99,50\nVerf; 0.5",
                "gevraagdeBijdrage", "100.00");

        stand.zonderGevolg(() -> start("kcc", "stukVastleggen", met(plan, anders)), 400);

        assertThat(spel.zaak(kenmerk).status()).isEqualTo(Status.WACHT_OP_PLAN);
    }

    @Test
    @DisplayName("given an amount as the Dutch write it, with a comma, then just that amount is asked")
    void metKomma() {
        String kenmerk = geldzaken.bijBronnen("centrum", 500_00);

        loket.als("vakambtenaar-bor").doe(kenmerk, "bronnenVerkennen", bronnen("100,5"));

        assertThat(database.sql("select gevraagd_wijkbudget from financiering where kenmerk = ?")
                        .param(kenmerk)
                        .query(Long.class)
                        .single())
                .isEqualTo(100_50);
    }

    private static Arguments fout(String wat, Object... anders) {
        return Arguments.of(wat, antwoorden(anders));
    }

    private static Map<String, Object> met(Map<String, Object> goed, Map<String, Object> anders) {
        Map<String, Object> antwoorden = new HashMap<>(goed);
        antwoorden.putAll(anders);
        return antwoorden;
    }

    private String zaak(String soort, Supplier<String> maak) {
        String kenmerk = ZAKEN.get(soort);
        if (kenmerk == null) {
            kenmerk = maak.get();
            ZAKEN.put(soort, kenmerk);
        }
        return kenmerk;
    }

    /** Sent both ways in which a task is completed; refused with 400, and the task is as it was. */
    private void geweigerd(String kenmerk, String stap, String account, Map<String, Object> antwoorden) {
        Loket medewerker = loket.als(account);
        String taak = spel.taak(kenmerk, stap).getId();
        if (spel.taak(kenmerk, stap).getAssignee() == null) {
            medewerker.pakOp(kenmerk, stap);
        }
        for (String hoe : List.of("complete", "submit-form")) {
            stand.zonderGevolg(
                    () -> medewerker.post(
                            "/engine-rest/task/" + taak + "/" + hoe, Map.of("variables", Loket.variabelen(antwoorden))),
                    400);
        }
        assertThat(taken.createTaskQuery().taskId(taak).singleResult().getAssignee())
                .isEqualTo(account);
    }

    private Loket.Antwoord start(String account, String proces, Map<String, Object> antwoorden) {
        return loket.als(account)
                .post(
                        "/engine-rest/process-definition/key/" + proces + "/start",
                        Map.of("variables", Loket.variabelen(antwoorden)));
    }
}
