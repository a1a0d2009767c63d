package nl.wijkregie.werkplek.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads which figures per step and which path, and what these say (ROE-H2, ROE-I2, ROE-I4). */
@Toepassingstest
class StappenHttpTest {

    private static final String PUNT = "/camunda/api/cockpit/plugin/wijkregie-stappen/default/";
    private static final String STAPPEN = PUNT + "stappen/initiatief";

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private HistoryService historie;

    @Autowired
    private AuthorizationService rechten;

    @Autowired
    private ObjectMapper json;

    @Test
    @DisplayName("given nobody logged in, then there are no figures and no path: 401")
    void zonderAanmelden() throws Exception {
        String pad = verloop(spel.dienIn());
        for (String adres : List.of(STAPPEN, STAPPEN + ".csv", pad)) {
            assertThat(new Websessie(poort).haal(adres).statusCode()).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("given an account without Cockpit, then it is refused with a Dutch sentence: 403")
    void zonderCockpit() throws Exception {
        String pad = verloop(spel.dienIn());
        Websessie kcc = sessie("kcc", "tasklist");
        for (String adres : List.of(STAPPEN, STAPPEN + ".csv", pad)) {
            HttpResponse<String> antwoord = kcc.haal(adres);
            assertThat(antwoord.statusCode()).isEqualTo(403);
            assertThat(antwoord.body()).contains("geen toegang tot Cockpit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "manager-lv", "procesbeheerder", "beheerder"})
    @DisplayName("given management, process owner or administrator, then a case that waits counts at its step")
    void metRecht(String account) throws Exception {
        Websessie sessie = sessie(account, "cockpit");
        long eerder = rij(lees(sessie.haal(STAPPEN)), "triage").path("wachtend").asLong();

        spel.dienIn();

        HttpResponse<String> antwoord = sessie.haal(STAPPEN);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode triage = rij(lees(antwoord), "triage");
        assertThat(triage.path("wachtend").asLong()).isEqualTo(eerder + 1);
        assertThat(triage.path("soort").asText()).isEqualTo("Taak");
        assertThat(triage.path("deel").asText()).isEqualTo("2. Triage");
    }

    @Test
    @DisplayName("given a step where nothing happened, then it is there with zeros, so that the table names every step")
    void stapZonderZaken() throws Exception {
        JsonNode evaluatie = rij(lees(sessie("manager", "cockpit").haal(STAPPEN)), "evaluatie");

        assertThat(evaluatie.path("wachtend").asLong()).isZero();
        assertThat(evaluatie.path("mediaan").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wijk=mars|Kies een wijk uit de lijst",
                "van=2026-13|zoals 2026-03",
                "van=2026-03&tot=2026-01|Kies een eerdere eerste maand",
                "van=2020-01&tot=2026-01|Kies een kortere periode"
            })
    @DisplayName("given a question that cannot be, then 400 and a Dutch sentence that says what to do")
    void onjuisteVraag(String vraag, String zin) throws Exception {
        Websessie manager = sessie("manager", "cockpit");

        assertThat(manager.haal(STAPPEN + "?" + vraag).statusCode()).isEqualTo(400);
        assertThat(manager.haal(STAPPEN + ".csv?" + vraag).body()).contains(zin);
    }

    @Test
    @DisplayName("given a process or instance that is not there, then 404 and a Dutch sentence")
    void onbekend() throws Exception {
        Websessie manager = sessie("manager", "cockpit");

        assertThat(manager.haal(PUNT + "stappen/nergens").statusCode()).isEqualTo(404);
        HttpResponse<String> antwoord = manager.haal(PUNT + "verloop/nergens");
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).contains("Ververs de pagina");
    }

    @Test
    @DisplayName("ROE-H2 given a wijkregisseur who is given Cockpit, then only figures and paths of his wijken")
    void wijkregisseur() throws Exception {
        String eigen = spel.dienIn(Kanaal.WEBSITE, "centrum", null, false);
        String ander = spel.dienIn(Kanaal.WEBSITE, "swalmen", null, false);
        geefCockpit("wijkregisseur2");
        Websessie sessie = sessie("wijkregisseur2", "cockpit");

        JsonNode beeld = lees(sessie.haal(STAPPEN));
        assertThat(beeld.findValuesAsText("code")).containsExactly("swalmen");
        assertThat(rij(beeld, "triage").path("wachtend").asLong()).isEqualTo(1);
        assertThat(sessie.haal(STAPPEN + "?wijk=centrum").statusCode()).isEqualTo(400);
        assertThat(sessie.haal(verloop(ander)).statusCode()).isEqualTo(200);
        assertThat(sessie.haal(verloop(eigen)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("given the file, then it holds the figures of the table, for a Dutch spreadsheet")
    void bestand() throws Exception {
        spel.dienIn();
        Websessie manager = sessie("manager", "cockpit");
        JsonNode triage = rij(lees(manager.haal(STAPPEN)), "triage");

        HttpResponse<String> bestand = manager.haal(STAPPEN + ".csv?van=2026-01&tot=2026-03");

        assertThat(bestand.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"stappen-initiatief-2026-01-2026-03.csv\"");
        assertThat(bestand.body())
                .startsWith("\uFEFFStap;Soort;")
                .contains(triage.path("naam").asText() + ";Taak;2. Triage;"
                        + triage.path("wachtend").asLong() + ";0;");
    }

    @Test
    @DisplayName("ROE-I2 given the path of a case, then steps and moments in order, and nobody's name or account")
    void verloopVanEenZaak() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);

        HttpResponse<String> antwoord = sessie("procesbeheerder", "cockpit").haal(verloop(kenmerk));

        JsonNode beeld = lees(antwoord);
        assertThat(beeld.path("kenmerk").asText()).isEqualTo(kenmerk);
        assertThat(beeld.path("stappen").findValuesAsText("stap"))
                .containsSubsequence("triage", "orientatie", "principebesluit", "wachtOpPlan", "planIngediend");
        assertThat(rij(beeld, "triage").path("afgebroken").asBoolean()).isFalse();
        assertThat(rij(beeld, "wachtOpPlan").path("afgebroken").asBoolean()).isFalse();
        assertThat(rij(beeld, "definitiefBesluit").path("klaar").isNull()).isTrue();
        assertThat(antwoord.body()).doesNotContain("Noor", "vakambtenaar", "Straatspeeldag");
    }

    @Test
    @DisplayName("given a case that is withdrawn while it waits for a plan, then that wait is cut off")
    void afgebrokenWacht() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Spel.antwoorden());
        spel.beslis(kenmerk, "steunen");
        inzendingen.intrekken(kenmerk, "Wij gaan verhuizen.", null);

        JsonNode beeld = lees(sessie("manager", "cockpit").haal(verloop(kenmerk)));

        assertThat(rij(beeld, "wachtOpPlan").path("afgebroken").asBoolean()).isTrue();
    }

    private Websessie sessie(String account, String app) throws Exception {
        return new Websessie(poort).aangemeld(account, app);
    }

    private JsonNode lees(HttpResponse<String> antwoord) throws Exception {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return json.readTree(antwoord.body());
    }

    private static JsonNode rij(JsonNode beeld, String stap) {
        return StreamSupport.stream(beeld.path("stappen").spliterator(), false)
                .filter(rij -> rij.path("stap").asText().equals(stap))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + stap + " in " + beeld));
    }

    private String verloop(String kenmerk) {
        return PUNT + "verloop/"
                + historie.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(kenmerk)
                        .processDefinitionKey("initiatief")
                        .singleResult()
                        .getId();
    }

    private void geefCockpit(String account) {
        geef(account, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        geef(
                account,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    private void geef(String account, Resource soort, String id, Permission... toegestaan) {
        Authorization recht = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setUserId(account);
        recht.setResource(soort);
        recht.setResourceId(id);
        recht.setPermissions(toegestaan);
        rechten.saveAuthorization(recht);
    }
}
