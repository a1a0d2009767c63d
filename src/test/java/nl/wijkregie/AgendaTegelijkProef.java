package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Agendastand;
import nl.wijkregie.testsupport.Geldstand;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Loket.Antwoord;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people on one wijkagenda at the same moment, over HTTP; the same on each kind of database. */
@Toepassingstest
@Import(Agendastand.class)
abstract class AgendaTegelijkProef {

    private static final String TITEL = "Bomen op het plein";

    @LocalServerPort
    int poort;

    @Autowired
    Agendaspel spel;

    @Autowired
    Wijkagendas agendas;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Grootboekcontrole controle;

    @Autowired
    TaskService taken;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    JdbcClient database;

    private Loket loket;

    @BeforeEach
    void open() {
        loket = new Loket(poort);
    }

    @AfterEach
    void klopt() {
        assertThat(controle.afwijkingen()).isEmpty();
    }

    @Test
    @DisplayName("ROE-F8, ROE-G3 given a College that decides twice at the same moment, then it is adopted once")
    void tweeColleges() throws Exception {
        String agenda = spel.begin("centrum", 2026);
        totCollege(agenda, spel.voegToe(agenda, TITEL, "groen"), 500_00);
        Task taak = neem(spel.open(agenda, "collegeVaststelling").get(0), "college");

        List<Antwoord> antwoorden =
                Tegelijk.doe(6, () -> voltooi("college", taak.getId(), antwoorden("vastgesteld", true)));

        eenGelukt(antwoorden);
        assertThat(aantal("select count(*) from agendaversie where agenda = ?", agenda))
                .isEqualTo(1);
        assertThat(stand("centrum").gereserveerd()).isEqualTo(500_00);
        assertThat(spel.open(agenda, "voortgang")).hasSize(1);
        assertThat(spel.open(agenda, "raadAanbieden")).hasSize(1);
    }

    @Test
    @DisplayName(
            "ROE-G3 given the last testers, then the last judges at the same moment, then who is told that somebody else"
                    + " was there tries again, and the agenda goes on once")
    void laatsten() throws Exception {
        String agenda = spel.begin("herten", 2026);
        String een = spel.voegToe(agenda, voorstel("Bomen op het plein", "cluster-lv", "partner-corporatie"));
        spel.voegToe(agenda, voorstel("Bankjes bij de vijver", "cluster-lv", "partner-corporatie"));
        spel.rondOverzichtAf(agenda, "bewonerstoetsOverslaan", true, "overslaanReden", "De tijd is kort.");

        allesTegelijk(agenda, "eersteToets", "toetser", antwoorden("haalbaar", true));

        assertThat(spel.open(agenda, "prioriteren")).hasSize(1);
        spel.prioriteer(agenda);
        for (var maatregel : maatregelen.van(agenda)) {
            spel.werkUit(maatregel.kenmerk(), Agendaspel.uitwerkingMetWijkbudget(maatregel.titel(), "10.00", "20.00"));
        }
        allesTegelijk(agenda, "bijdrageBeoordelen", "beoordelaar", antwoorden("oordeel", "instemming"));

        assertThat(spel.open(agenda, "agendaSamenstellen")).hasSize(1);
        assertThat(maatregelen.haal(een).status()).isEqualTo(Maatregelstatus.INGESTEMD);
        assertThat(aantal("select count(*) from maatregeloordeel where maatregel like ?", agenda + "%"))
                .isEqualTo(4);
        spel.biedAan(agenda);
        spel.doe(
                agenda,
                "bewonersakkoord",
                spel.regisseurVan(agenda),
                antwoorden("akkoord", true, "akkoordToelichting", "Iedereen was voor."));
        spel.doe(agenda, "wijkwethouderToezegging", "wijkwethouder", antwoorden("toegezegd", true));

        allesTegelijk(agenda, "partnerAkkoord", "partner", antwoorden("akkoord", true));

        assertThat(spel.open(agenda, "collegeAanbieden")).hasSize(1);
    }

    @Test
    @DisplayName("ROE-G1 given two who begin the same agenda at the same moment, then one does and the others are told")
    void tweeStarts() throws Exception {
        Map<String, Object> start = antwoorden("wijk", "swalmen", "jaar", 2027, "soortRonde", "nieuw");

        List<Antwoord> antwoorden = Tegelijk.doe(
                4,
                () -> loket.als("beleidsmedewerker")
                        .post(
                                "/engine-rest/process-definition/key/wijkagenda/start",
                                Map.of("variables", Loket.variabelen(start))));

        assertThat(antwoorden).filteredOn(antwoord -> antwoord.status() == 200).hasSize(1);
        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.status() != 200)
                .allSatisfy(AgendaTegelijkProef::netjesGeweigerd);
        assertThat(spel.open("WA-2027-swalmen", "overzichtOpstellen")).hasSize(1);
    }

    @Test
    @DisplayName(
            "ROE-F8, ROE-F15 given adoption and costs of making the agenda that together are a cent too much, then one"
                    + " of both gets the money")
    void vaststellingEnKosten() throws Exception {
        String agenda = spel.begin("asenray", 2026);
        long vrij = stand("asenray").vrij();
        String maatregel = spel.voegToe(agenda, TITEL, "groen");
        totCollege(agenda, maatregel, vrij - 100_00 + 1);
        String kosten = spel.start(
                "agendakosten",
                spel.regisseurVan(agenda),
                antwoorden("agenda", agenda, "kostenOmschrijving", "Zaalhuur", "kostenBedrag", "100.00"));
        Task besluit = neem(spel.open(agenda, "collegeVaststelling").get(0), "college");
        Task akkoord = neem(spel.open(kosten, "akkoordAgendakosten").get(0), "manager-lv");

        List<Antwoord> antwoorden = Tegelijk.doe(List.<Callable<Antwoord>>of(
                () -> voltooi("college", besluit.getId(), antwoorden("vastgesteld", true)),
                () -> voltooi("manager-lv", akkoord.getId(), antwoorden("akkoord", true))));

        eenGelukt(antwoorden);
        assertThat(antwoorden.get(0).status() == 204)
                .isEqualTo(maatregelen.haal(maatregel).status() == Maatregelstatus.VASTGESTELD);
        assertThat(stand("asenray").vrij()).isIn(99_99L, vrij - 100_00);
    }

    @Test
    @DisplayName("ROE-G3 given a measure that is put on the list while the list is completed, then it is on the list or"
            + " refused, never forgotten halfway")
    void lijstTijdensAfronden() throws Exception {
        String agenda = spel.begin("maasniel", 2026);
        spel.voegToe(agenda, TITEL, "groen");
        Task taak = neem(spel.open(agenda, "overzichtOpstellen").get(0), spel.regisseurVan(agenda));

        // A second window of who has the task: its measure is not kept yet when the first one completes the list.
        CompletableFuture<Antwoord> klaar = transactie.execute(status -> {
            maatregelen.voegToe(agenda, 1, voorstel("Bankjes bij de vijver"));
            CompletableFuture<Antwoord> bezig = CompletableFuture.supplyAsync(
                    () -> voltooi(spel.regisseurVan(agenda), taak.getId(), antwoorden("maatregelen", "")));
            wachtKort(bezig);
            return bezig;
        });
        assertThat(klaar.get(30, TimeUnit.SECONDS).status()).isEqualTo(204);

        assertThat(spel.open(agenda, "eersteToets")).hasSize(2);
        spel.keurAllesHaalbaar(agenda);
        assertThat(spel.open(agenda, "bewonerstoets")).hasSize(1);
    }

    /** Long enough for who does not wait; who does wait, waits for the transaction in which this is called. */
    private static void wachtKort(CompletableFuture<Antwoord> bezig) {
        assertThatThrownBy(() -> bezig.get(1500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    @Test
    @DisplayName("ROE-G3 given somebody on the page while the list is completed, then the change is kept on the list or"
            + " refused with a sentence")
    void paginaTijdensAfronden() throws Exception {
        for (String wijk : List.of("roermond-oost", "donderberg", "hoogvonderen")) {
            String agenda = spel.begin(wijk, 2026);
            spel.voegToe(agenda, TITEL, "groen");
            String weg = spel.voegToe(agenda, "Bankjes bij de vijver", "groen");
            String account = spel.regisseurVan(agenda);
            Task taak = neem(spel.open(agenda, "overzichtOpstellen").get(0), account);
            List<Websessie> vensters = new ArrayList<>();
            for (int nummer = 0; nummer < 2; nummer++) {
                vensters.add(new Websessie(poort).aangemeld(account, "tasklist"));
            }
            String adres = "/werkplek/wijkagenda/" + agenda;

            List<Integer> antwoorden = Tegelijk.doe(List.<Callable<Integer>>of(
                    () -> voltooi(account, taak.getId(), antwoorden("maatregelen", ""))
                            .status(),
                    () -> dien(
                            vensters.get(0),
                            adres + "/maatregelen",
                            "titel",
                            "Zebrapad bij de school",
                            "beleidsterrein",
                            "verkeer"),
                    () -> dien(vensters.get(1), adres + "/maatregel/" + weg + "/weghalen")));

            assertThat(antwoorden.get(0)).isIn(204, 409);
            assertThat(antwoorden.subList(1, 3))
                    .allSatisfy(status -> assertThat(status).isIn(303, 302, 400, 403, 409));
            if (antwoorden.get(0) == 409) {
                assertThat(voltooi(account, taak.getId(), antwoorden()).status())
                        .isEqualTo(204);
            }
            assertThat(spel.open(agenda, "eersteToets"))
                    .hasSize(maatregelen.van(agenda).size());
            spel.keurAllesHaalbaar(agenda);
            assertThat(spel.open(agenda, "bewonerstoets")).hasSize(1);
        }
    }

    @Test
    @DisplayName(
            "ROE-G6 given two wijken side by side, and measures in between while the first ones are carried out, then"
                    + " each agenda goes its own way to the end")
    void naastElkaar() {
        String zuid = spel.begin("roermond-zuid", 2026);
        String ander = spel.begin("swalmen", 2026);
        String eerste = spel.vastgesteldMetWijkbudget(zuid, TITEL, "300.00");
        spel.voegToe(ander, "Bankjes bij de vijver", "groen");
        spel.rondOverzichtAf(ander);
        int ronde = spel.beginTussentijds(zuid);
        String erbij = spel.voegToe(zuid, "Zebrapad bij de school", "groen");
        spel.meldVoortgang(eerste, "op-schema");
        spel.rondOverzichtAf(
                zuid,
                "eersteToetsOverslaan",
                true,
                "bewonerstoetsOverslaan",
                true,
                "prioriterenOverslaan",
                true,
                "overslaanReden",
                "Er is één maatregel bij.");
        totCollegeNaLijst(zuid, erbij, 200_00);
        spel.keurAllesHaalbaar(ander);
        spel.meldVoortgang(eerste, "uitgevoerd", "besteedWijkbudget", "250.00");
        assertThat(agendas.haal(zuid).status()).isEqualTo(Agendastatus.VASTGESTELD);

        spel.besluitCollege(zuid, true);

        assertThat(agendas.ronde(zuid, ronde).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(spel.open(ander, "bewonerstoets")).hasSize(1);
        assertThat(spel.open(zuid, "voortgang")).hasSize(1);
        spel.meldVoortgang(erbij, "gestopt", "besteedWijkbudget", "0.00");
        // What was settled stays until it is paid; what stopped gave everything back.
        assertThat(stand("roermond-zuid").gereserveerd()).isEqualTo(250_00);
        for (Task raad : spel.open(zuid, "raadAanbieden")) {
            spel.rondAf(raad, "griffier", antwoorden());
        }
        for (Task terugblik : spel.open(zuid, "agendaEvalueren")) {
            spel.rondAf(
                    terugblik,
                    spel.regisseurVan(zuid),
                    antwoorden("evaluatieVerslag", "Het ging goed.", "evaluatieLessen", "Eerder beginnen."));
        }
        assertThat(agendas.haal(zuid).status()).isEqualTo(Agendastatus.AFGEROND);
        assertThat(agendas.haal(ander).status()).isEqualTo(Agendastatus.IN_VOORBEREIDING);
    }

    /** Everybody completes at the same moment; who lost tries again, as the sentence says. */
    private void allesTegelijk(String agenda, String stap, String groep, Map<String, Object> antwoorden)
            throws Exception {
        List<Callable<Antwoord>> daden = new ArrayList<>();
        for (Task taak : spel.open(agenda, stap)) {
            String account = account(spel.variabele(taak, groep));
            neem(taak, account);
            daden.add(() -> voltooi(account, taak.getId(), antwoorden));
        }
        while (!daden.isEmpty()) {
            List<Antwoord> gekregen = Tegelijk.doe(daden);
            List<Callable<Antwoord>> opnieuw = new ArrayList<>();
            for (int plaats = 0; plaats < gekregen.size(); plaats++) {
                if (gekregen.get(plaats).status() != 204) {
                    assertThat(gekregen.get(plaats).status())
                            .as(gekregen.get(plaats).tekst())
                            .isEqualTo(409);
                    netjesGeweigerd(gekregen.get(plaats));
                    opnieuw.add(daden.get(plaats));
                }
            }
            assertThat(opnieuw).as("somebody gets through every time").hasSizeLessThan(daden.size());
            daden = opnieuw;
        }
    }

    private static String account(String groep) {
        return groep.replace("cluster-", "vakambtenaar-")
                .replace("partner-", "")
                .replace("clustermanager-vakambtenaar-", "clustermanager-");
    }

    private void eenGelukt(List<Antwoord> antwoorden) {
        assertThat(antwoorden).filteredOn(antwoord -> antwoord.status() == 204).hasSize(1);
        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.status() != 204)
                .allSatisfy(AgendaTegelijkProef::netjesGeweigerd);
    }

    private static void netjesGeweigerd(Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isIn(400, 404, 409);
        Geldstand.zin(antwoord);
    }

    private void totCollege(String agenda, String maatregel, long wijkbudget) {
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
        totCollegeNaLijst(agenda, maatregel, wijkbudget);
    }

    private void totCollegeNaLijst(String agenda, String maatregel, long wijkbudget) {
        spel.werkUit(
                maatregel,
                Agendaspel.uitwerkingMetWijkbudget(
                        TITEL, "100.00", BigDecimal.valueOf(wijkbudget, 2).toPlainString()));
        spel.stemOveralIn(agenda);
        spel.biedAan(agenda);
        spel.keurGoed(agenda);
    }

    private static Voorstel voorstel(String titel, String... toetsers) {
        return new Voorstel(titel, "", "", "groen", List.of(toetsers), null, null);
    }

    private Task neem(Task taak, String account) {
        taken.setAssignee(taak.getId(), account);
        return taak;
    }

    private Antwoord voltooi(String account, String taak, Map<String, Object> antwoorden) {
        return loket.als(account).voltooi(taak, antwoorden);
    }

    private static int dien(Websessie venster, String pad, String... velden) throws Exception {
        List<String> alle = new ArrayList<>(List.of("xsrf-token", venster.token(), "ronde", "1"));
        alle.addAll(List.of(velden));
        return venster.dien(pad, alle.toArray(String[]::new)).statusCode();
    }

    private nl.wijkregie.wijkbudget.Potstand stand(String wijk) {
        return grootboek.stand(new Pot(2026, wijk, Potsoort.WIJKAGENDA)).orElseThrow();
    }

    private long aantal(String sql, String waarde) {
        return database.sql(sql).param(waarde).query(Long.class).single();
    }
}
