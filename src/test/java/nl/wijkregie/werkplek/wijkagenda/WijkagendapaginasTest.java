package nl.wijkregie.werkplek.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voorstel;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of the wijkagenda over HTTP: who sees and changes what, and what a refusal leaves. */
@Toepassingstest
class WijkagendapaginasTest {

    private static final List<String> WIJKEN = List.of(
            "centrum",
            "herten",
            "swalmen",
            "asenray",
            "maasniel",
            "roermond-oost",
            "donderberg",
            "hoogvonderen",
            "roermond-zuid");
    private static int gebruikt;

    @LocalServerPort
    private int poort;

    @Autowired
    private Agendaspel agendaspel;

    @Autowired
    private Spel spel;

    @Autowired
    private TaskService taken;

    @Autowired
    private Maatregelen maatregelen;

    @Autowired
    private Bewonersraadplegingen bewoners;

    @Autowired
    private Agendalijst lijst;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient database;

    private String agenda;
    private String regisseur;
    private Websessie sessie;

    /** Each test has an agenda of its own: a wijk has one a year. */
    @BeforeEach
    void legeAgenda() throws Exception {
        int nummer = gebruikt++;
        agenda = agendaspel.begin(WIJKEN.get(nummer % 9), 2026 + nummer / 9);
        regisseur = agendaspel.regisseurVan(agenda);
        sessie = new Websessie(poort).aangemeld(regisseur, "tasklist");
    }

    @Test
    @DisplayName(
            "ROE-G1 given a task that nobody took, then the page says to take it first, and a change is refused with"
                    + " what was typed")
    void eerstOppakken() throws Exception {
        HttpResponse<String> pagina = pagina("");
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body()).contains("Pak eerst de taak").doesNotContain("Zet op de lijst");
        assertThat(pagina.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self'", "default-src 'none'", "form-action 'self'");

        HttpResponse<String> geweigerd = sessie.dien(
                pad("/maatregelen"),
                "xsrf-token",
                sessie.token(),
                "ronde",
                "1",
                "titel",
                "Zebrapad bij de school",
                "beleidsterrein",
                "verkeer");

        assertThat(geweigerd.statusCode()).isEqualTo(403);
        assertThat(geweigerd.body()).contains("Pak eerst de taak", "Zebrapad bij de school");
        assertThat(maatregelen.van(agenda)).isEmpty();
    }

    @Test
    @DisplayName("given a task of a colleague, then the page says who has it and nothing can be changed")
    void taakVanCollega() throws Exception {
        claim("overzichtOpstellen", "beleidsmedewerker");

        assertThat(pagina("").body()).contains("opgepakt en kan nu wijzigen").doesNotContain("Zet op de lijst");
        assertThat(post("/maatregelen", "titel", "Zebrapad", "beleidsterrein", "verkeer")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("ROE-G3 given the task, then measures go on the list one by one, and each is kept at once")
    void toevoegen() throws Exception {
        claim("overzichtOpstellen", regisseur);
        assertThat(pagina("").body()).contains("Uw taak", "Zet op de lijst");

        HttpResponse<String> gelukt = post(
                "/maatregelen",
                "titel",
                "Zebrapad bij de school",
                "beleidsterrein",
                "verkeer",
                "toetsers",
                "partner-wijkraad");

        assertThat(gelukt.statusCode()).isEqualTo(303);
        String adres = gelukt.headers().firstValue("Location").orElseThrow();
        assertThat(sessie.haal(adres.replaceFirst("#.*", "")).body())
                .contains("“Zebrapad bij de school” staat op de lijst", "er staat 1 op de lijst");
        assertThat(maatregelen.van(agenda)).extracting(Maatregel::titel).containsExactly("Zebrapad bij de school");
        assertThat(maatregelen.toetsers(maatregelen.van(agenda).get(0).kenmerk()))
                .contains("cluster-ruimte", "partner-wijkraad");
    }

    @Test
    @DisplayName("given a title that is too short, then the page comes back with what was typed and the sentence at the"
            + " field")
    void foutBijHetVeld() throws Exception {
        claim("overzichtOpstellen", regisseur);

        HttpResponse<String> geweigerd =
                post("/maatregelen", "titel", "Kort", "beleidsterrein", "groen", "doel", "Een <b>groen</b> plein");

        assertThat(geweigerd.statusCode()).isEqualTo(400);
        assertThat(geweigerd.body())
                .contains("value=\"Kort\"", "aria-invalid=\"true\"", "id=\"fout-maatregel-titel\"")
                .contains("Een &lt;b&gt;groen&lt;/b&gt; plein", "<title>Fout: ");
        assertThat(maatregelen.van(agenda)).isEmpty();
    }

    @Test
    @DisplayName("given a measure that was changed meanwhile, then nobody's text is lost: both are on the page")
    void ondertussenGewijzigd() throws Exception {
        claim("overzichtOpstellen", regisseur);
        String maatregel = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");
        HttpResponse<String> formulier = sessie.haal(pad("/maatregel/" + maatregel + "/wijzigen"));
        String gezien = veld(formulier, "gezien");
        wijzig(maatregel, "Zebrapad en drempel");

        HttpResponse<String> geweigerd = post(
                "/maatregel/" + maatregel + "/wijzigen",
                "titel",
                "Veilig oversteken bij school",
                "beleidsterrein",
                "verkeer",
                "gezien",
                gezien);

        assertThat(geweigerd.statusCode()).isEqualTo(409);
        assertThat(geweigerd.body())
                .contains("Iemand anders heeft deze maatregel ondertussen gewijzigd", "Dit staat nu op de lijst")
                .contains("value=\"Veilig oversteken bij school\"", "Zebrapad en drempel");
        assertThat(maatregelen.haal(maatregel).titel()).isEqualTo("Zebrapad en drempel");

        HttpResponse<String> bewaard = post(
                "/maatregel/" + maatregel + "/wijzigen",
                "titel",
                "Veilig oversteken bij school",
                "beleidsterrein",
                "verkeer",
                "gezien",
                veld(geweigerd, "gezien"));
        assertThat(bewaard.statusCode()).isEqualTo(303);
        assertThat(maatregelen.haal(maatregel).titel()).isEqualTo("Veilig oversteken bij school");
    }

    @Test
    @DisplayName("given a measure on the first list, then it can be taken away")
    void weghalen() throws Exception {
        claim("overzichtOpstellen", regisseur);
        String maatregel = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");

        assertThat(post("/maatregel/" + maatregel + "/weghalen").statusCode()).isEqualTo(303);

        assertThat(maatregelen.van(agenda)).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G2, ROE-I2 given a case that waits, then one click fills in the measure, without how to reach people")
    void vanZaakNaarMaatregel() throws Exception {
        String zaak = zaakOpDeAgenda();
        claim("overzichtOpstellen", regisseur);
        database.sql("update initiatief set omschrijving = ? where kenmerk = ?")
                .param("Bel mij op 06 1234 5678 of mail noor@bewoner.example over het plein.")
                .param(zaak)
                .update();
        assertThat(pagina("").body()).contains("Maak er een maatregel van", "zaak=" + zaak);

        HttpResponse<String> formulier = pagina("&zaak=" + zaak);
        assertThat(formulier.body())
                .contains("Straatspeeldag in onze straat", "over het plein", "Haal namen")
                .doesNotContain("noor@bewoner.example", "1234 5678");

        HttpResponse<String> onbekend =
                post("/maatregelen", "titel", "Straatspeeldag", "beleidsterrein", "groen", "zaak", "INI-1999-00001");
        assertThat(onbekend.statusCode()).isEqualTo(400);
        assertThat(onbekend.body()).contains("geen idee ‘INI-1999-00001’ op de lijst", "Straatspeeldag");
        post("/maatregelen", "titel", "Straatspeeldag", "beleidsterrein", "groen", "zaak", zaak);
        assertThat(maatregelen.vanZaak(zaak)).get().extracting(Maatregel::titel).isEqualTo("Straatspeeldag");
        assertThat(pagina("").body()).contains("op de lijst").doesNotContain("zaak=" + zaak);
    }

    @Test
    @DisplayName("ROE-G2 given a case that waits, then it can be refused with a reason only, and taken up after all")
    void zaakNietOvernemen() throws Exception {
        String zaak = zaakOpDeAgenda();
        claim("overzichtOpstellen", regisseur);

        HttpResponse<String> zonderReden = post("/zaak/" + zaak + "/niet-overnemen", "reden", "");
        assertThat(zonderReden.statusCode()).isEqualTo(400);

        assertThat(post("/zaak/" + zaak + "/niet-overnemen", "reden", "Het plein wordt al gedaan.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(pagina("").body()).contains("niet overgenomen", "Het plein wordt al gedaan.");

        post("/zaak/" + zaak + "/toch-overnemen");
        assertThat(lijst.zoek(zaak)).get().matches(punt -> punt.wacht() && !punt.nietOvergenomen());
    }

    @Test
    @DisplayName("ROE-G2, ROE-I3 wishes, figures with their source, stories and sub-agendas are kept on the page")
    void invoer() throws Exception {
        claim("overzichtOpstellen", regisseur);

        post("/invoer/wens", "herkomst", "bewoners", "tekst", "Meer bankjes langs de route.");
        post(
                "/invoer/cijfer",
                "onderwerp",
                "Voelt zich veilig",
                "waarde",
                "71%",
                "gemiddelde",
                "",
                "bron",
                "Buurtpeiling");
        post("/invoer/verhaal", "titel", "De bank bij de kerk", "tekst", "Daar ontmoeten mensen elkaar.");
        HttpResponse<String> zonderBron =
                post("/invoer/cijfer", "onderwerp", "Groen", "waarde", "12%", "gemiddelde", "", "bron", "");

        assertThat(zonderBron.statusCode()).isEqualTo(400);
        HttpResponse<String> leegVerhaal = post("/invoer/verhaal", "titel", "Een leeg verhaal", "tekst", "");
        assertThat(leegVerhaal.body().split("value=\"Een leeg verhaal\"", -1)).hasSize(2);
        assertThat(zonderBron.body()).contains("fout-cijfer-bron", "value=\"Groen\"");
        assertThat(pagina("").body())
                .contains("Meer bankjes langs de route.", "Voelt zich veilig", "Buurtpeiling", "De bank bij de kerk");
    }

    @Test
    @DisplayName("ROE-G3 the opbouwwerker notes what residents think in one table; an empty row is left for later")
    void bewonerstabel() throws Exception {
        String een = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");
        String twee = agendaspel.voegToe(agenda, "Bankjes langs de route", "groen");
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        claim("bewonerstoets", "opbouwwerker");
        sessie = new Websessie(poort).aangemeld("opbouwwerker", "tasklist");
        assertThat(pagina("").body()).contains("Wat vinden bewoners?", "Uitkomsten bewaren");

        HttpResponse<String> fout = post(
                "/bewoners",
                "voor-" + een,
                "veel",
                "tegen-" + een,
                "2",
                "gezien-" + een,
                "leeg",
                "gezien-" + twee,
                "leeg");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body()).contains("value=\"veel\"", "een heel getal");

        assertThat(post("/bewoners", "voor-" + een, "30", "tegen-" + een, "2", "gezien-" + een, "leeg")
                        .statusCode())
                .isEqualTo(303);
        assertThat(bewoners.uitslag(een)).get().matches(uitslag -> uitslag.voor() == 30 && uitslag.helpers() == 0);
        assertThat(bewoners.uitslag(twee)).isEmpty();

        HttpResponse<String> ondertussen =
                post("/bewoners", "voor-" + een, "31", "tegen-" + een, "2", "gezien-" + een, "leeg");
        assertThat(ondertussen.statusCode()).isEqualTo(400);
        assertThat(ondertussen.body()).contains("ondertussen gewijzigd", "value=\"31\"");
    }

    @Test
    @DisplayName("ROE-G3 the wijkcoalitie sets the order with numbers or buttons, and drops a measure with a reason")
    void volgorde() throws Exception {
        String een = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");
        String twee = agendaspel.voegToe(agenda, "Bankjes langs de route", "groen");
        String drie = agendaspel.voegToe(agenda, "Buurtfeest in het park", "ontmoeting");
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        claim("prioriteren", regisseur);
        String gezien = veld(pagina(""), "gezien");

        post("/volgorde", "gezien", gezien, "plaats-" + een, "1", "plaats-" + twee, "2", "plaats-" + drie, "1");
        assertThat(volgordeNu()).containsExactly(drie, een, twee);

        HttpResponse<String> oud =
                post("/volgorde", "gezien", gezien, "plaats-" + een, "1", "plaats-" + twee, "2", "plaats-" + drie, "3");
        assertThat(oud.statusCode()).isEqualTo(400);
        assertThat(oud.body()).contains("ondertussen gewijzigd");

        post(
                "/volgorde",
                "gezien",
                veld(pagina(""), "gezien"),
                "plaats-" + drie,
                "1",
                "plaats-" + een,
                "2",
                "plaats-" + twee,
                "3",
                "omhoog",
                twee);
        assertThat(volgordeNu()).containsExactly(drie, twee, een);

        assertThat(post("/maatregel/" + een + "/vervalt", "stap", "prioriteren", "reden", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/maatregel/" + een + "/vervalt", "stap", "prioriteren", "reden", "Te duur.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(maatregelen.haal(een).status()).isEqualTo(Maatregelstatus.VERVALLEN);
        assertThat(pagina("").body()).contains("Te duur.");
    }

    @Test
    @DisplayName("ROE-G3 while composing, a measure goes back to working out with a reason")
    void terugNaarUitwerken() throws Exception {
        String een = agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");
        agendaspel.rondOverzichtAf(agenda);
        agendaspel.keurAllesHaalbaar(agenda);
        agendaspel.vraagBewoners(agenda);
        agendaspel.prioriteer(agenda);
        agendaspel.werkUit(een, Agendaspel.uitwerking("Zebrapad bij de school"));
        agendaspel.stemOveralIn(agenda);
        claim("agendaSamenstellen", regisseur);
        assertThat(pagina("").body()).contains("iedereen stemt in");

        assertThat(post("/maatregel/" + een + "/opnieuw", "reden", "Maak de planning ruimer.")
                        .statusCode())
                .isEqualTo(303);

        assertThat(maatregelen.haal(een).uitwerken()).isTrue();
        assertThat(pagina("").body()).contains("gaat terug naar uitwerken", "Maak de planning ruimer.");
        assertThat(sessie.haal(pad("/maatregel/" + een)).body()).contains("Oordelen", "Stemt in");
    }

    @Test
    @DisplayName("Every function reads the agendas; who only manages models does not, and nobody without a login")
    void wieLeest() throws Exception {
        agendaspel.voegToe(agenda, "Zebrapad bij de school", "verkeer");

        for (String account : List.of("wijkraad", "college", "clustermanager-bor")) {
            Websessie lezer = new Websessie(poort).aangemeld(account, "tasklist");
            assertThat(lezer.haal(pad("")).body()).contains("Zebrapad bij de school");
            assertThat(lezer.haal("/werkplek/wijkagenda").body()).contains("Wijkagenda", "In voorbereiding");
        }
        Websessie beheer = new Websessie(poort).aangemeld("procesbeheerder", "cockpit");
        assertThat(beheer.haal(pad("")).statusCode()).isEqualTo(403);
        assertThat(new Websessie(poort).haal(pad("")).statusCode()).isEqualTo(401);
        assertThat(sessie.haal("/werkplek/wijkagenda/WA-2026-onbekend").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("The tab finds the agenda and the round of a task, the measure of a task, and where a case stands")
    void tabblad() throws Exception {
        String zaak = zaakOpDeAgenda();
        String taak = agendaspel.open(agenda, "overzichtOpstellen").get(0).getId();
        assertThat(tab(sessie, taak)).contains("\"adres\":\"/werkplek/wijkagenda/" + agenda + "?ronde=1\"");

        String een = maatregelVan(zaak);
        agendaspel.rondOverzichtAf(agenda);
        String toets = agendaspel.taak(een, "eersteToets").getId();
        Websessie cluster = new Websessie(poort).aangemeld("vakambtenaar-bor", "tasklist");
        assertThat(tab(cluster, toets)).contains(pad("/maatregel/" + een));

        String los = spel.dienIn();
        String triage = taken.createTaskQuery()
                .processInstanceBusinessKey(los)
                .singleResult()
                .getId();
        Websessie kcc = new Websessie(poort).aangemeld("kcc", "tasklist");
        assertThat(tab(kcc, triage)).contains("Deze zaak staat niet op een wijkagenda.");
        assertThat(sessie.haal("/camunda/app/tasklist/default/").body()).contains("wijkregie-wijkagenda");
    }

    // --- what the tests do -------------------------------------------------------------------------------------------

    private static String tab(Websessie sessie, String taak) throws Exception {
        return sessie.haal("/camunda/api/tasklist/plugin/wijkregie-wijkagenda/default/taak/" + taak)
                .body();
    }

    private String maatregelVan(String zaak) {
        return agendaspel.voegToe(
                agenda, new Voorstel("Straatspeeldag in de wijk", "", "", "groen", List.of(), null, zaak));
    }

    /** A beleidswens of Centrum, moved to the wijk of this test's agenda, as one that came while the list was made. */
    private String zaakOpDeAgenda() {
        String zaak = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(zaak, "steunen");
        database.sql("update agendapunt set wijk = (select wijk from wijkagenda where kenmerk = ?) where kenmerk = ?")
                .param(agenda)
                .param(zaak)
                .update();
        transactie.executeWithoutResult(status -> lijst.koppel(zaak, agenda, 1));
        return zaak;
    }

    private void wijzig(String maatregel, String titel) {
        transactie.executeWithoutResult(
                status -> maatregelen.wijzig(maatregel, new Voorstel(titel, "", "", "verkeer", List.of(), null, null)));
    }

    private List<String> volgordeNu() {
        return maatregelen.van(agenda).stream().map(Maatregel::kenmerk).toList();
    }

    private void claim(String stap, String account) {
        taken.setAssignee(agendaspel.open(agenda, stap).get(0).getId(), account);
    }

    private String pad(String vervolg) {
        return "/werkplek/wijkagenda/" + agenda + vervolg;
    }

    private HttpResponse<String> pagina(String vraag) throws Exception {
        return sessie.haal(pad("?ronde=1" + vraag));
    }

    private HttpResponse<String> post(String vervolg, String... velden) throws Exception {
        String[] alles = new String[velden.length + 4];
        alles[0] = "xsrf-token";
        alles[1] = sessie.token();
        alles[2] = "ronde";
        alles[3] = "1";
        System.arraycopy(velden, 0, alles, 4, velden.length);
        return sessie.dien(pad(vervolg), alles);
    }

    private static String veld(HttpResponse<String> pagina, String naam) {
        var gevonden = java.util.regex.Pattern.compile("name=\"" + naam + "\" value=\"([^\"]*)\"")
                .matcher(pagina.body());
        if (!gevonden.find()) {
            throw new AssertionError("no field " + naam + ": " + pagina.body());
        }
        return gevonden.group(1);
    }
}
