package nl.wijkregie.werkplek.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who gets which figures from the start page of Cockpit, over HTTP. */
@Toepassingstest
@Import(Cijferjaar.class)
class CijferpuntTest {

    private static final List<String> PANELEN =
            List.of("budget", "fasen", "telaat", "telatetaken", "doorlooptijd", "uitkomsten", "maanden");

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Testklok klok;

    @Autowired
    private Cijferjaar geld;

    @Autowired
    private AuthorizationService rechten;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private ObjectMapper json;

    private static String inCentrum;
    private static String inSwalmen;

    /** A case that got its answer after 21 days, and one that nobody looked at for months. */
    @BeforeEach
    void speel() {
        if (inCentrum == null) {
            klok.zet(LocalDate.of(2026, 1, 12));
            inSwalmen = spel.dienIn(Kanaal.WEBSITE, "swalmen", null, false);
            inCentrum = spel.dienIn();
            klok.zet(LocalDate.of(2026, 1, 19));
            spel.geleidDoor(inCentrum, "inwonerinitiatief", "groen");
            spel.doe(inCentrum, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
            spel.adviseer(inCentrum, "niet-steunen");
            klok.zet(LocalDate.of(2026, 2, 2));
            spel.beslis(inCentrum, "niet-steunen");
            geld.reserveer(2026, "centrum", inCentrum, 1_250_50, 250_50);
            klok.zet(LocalDate.of(2026, 6, 15));
        }
    }

    @Test
    @DisplayName("given nobody who is logged in, then every address of the figures answers 401")
    void anoniem() throws Exception {
        for (String adres : alleAdressen()) {
            assertThat(new Websessie(poort).haal(pad(adres)).statusCode())
                    .as(adres)
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "vakambtenaar-bor", "wijkregisseur1", "kerngroep", "college"})
    @DisplayName(
            "given somebody with Tasklist only, then every address of the figures answers 403 with a Dutch sentence")
    void alleenTakenlijst(String account) throws Exception {
        Websessie sessie = new Websessie(poort).aangemeld(account, "tasklist");
        for (String adres : alleAdressen()) {
            HttpResponse<String> antwoord = sessie.haal(pad(adres));
            assertThat(antwoord.statusCode()).as(adres).isEqualTo(403);
            assertThat(antwoord.body()).contains("U heeft geen toegang tot Cockpit.");
        }
    }

    @Test
    @DisplayName("given a process owner, then he learns that he has no panels, and every panel answers 403")
    void procesbeheerder() throws Exception {
        Websessie sessie = cockpit("procesbeheerder");

        assertThat(lees(sessie, "panelen").path("panelen")).isEmpty();
        assertThat(lees(sessie, "panelen").path("wijken")).isEmpty();
        for (String paneel : PANELEN) {
            assertThat(sessie.haal(pad(paneel)).statusCode()).isEqualTo(403);
            assertThat(sessie.haal(pad(paneel + ".csv")).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    manager,         false, Zaken|Wijkagenda's|Wijkbudget|Jaaroverzicht
                    beheerder,       true,  Zaken|Wijkagenda's|Jaaroverzicht
                    procesbeheerder, true,  Zaken|Wijkagenda's
                    """, quoteCharacter = '"')
    @DisplayName(
            "given an account, then Cockpit offers it the pages that it may open, and parts about models to who keeps them")
    void werkplek(String account, boolean techniek, String links) throws Exception {
        JsonNode beeld = lees(cockpit(account), "werkplek");

        assertThat(String.join("|", beeld.path("links").findValuesAsText("naam")))
                .isEqualTo(links);
        assertThat(beeld.path("techniek").asBoolean()).isEqualTo(techniek);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "manager-lv", "beheerder"})
    @DisplayName(
            "ROE-F14 given management or the administrator, then all figures of all wijken answer, and no browser keeps them")
    void management(String account) throws Exception {
        Websessie sessie = cockpit(account);

        assertThat(lees(sessie, "panelen").path("wijken")).hasSize(9);
        assertThat(lees(sessie, "panelen").path("panelen").findValuesAsText("id"))
                .containsExactlyElementsOf(PANELEN);
        for (String paneel : PANELEN) {
            HttpResponse<String> antwoord = sessie.haal(pad(paneel));
            assertThat(antwoord.statusCode()).as(paneel).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    @DisplayName("given played cases and money, then the panels say what happened")
    void cijfers() throws Exception {
        Websessie manager = cockpit("manager");

        assertThat(rij(manager, "budget", "Centrum"))
                .containsEntry("besteed", "€ 250,50")
                .containsEntry("gereserveerd", "€ 1.000,00");
        assertThat(rij(manager, "fasen", "Swalmen")).containsEntry("samen", "1");
        assertThat(rij(manager, "telatetaken", inSwalmen)).containsEntry("wijk", "Swalmen");
        assertThat(rij(manager, "doorlooptijd", "Hele zaak"))
                .containsEntry("mediaan", "21")
                .containsEntry("negentigste", "21");
        assertThat(rij(manager, "uitkomsten", "Niet gesteund")).containsEntry("deel", "100,0 %");
        assertThat(rij(manager, "maanden", "januari 2026")).containsEntry("ontvangen", "2");
        assertThat(lees(manager, "telaat").path("zin").asText()).startsWith("Er is 1 taak te laat, de langste ");
    }

    @Test
    @DisplayName("ROE-I2 given figures, then nothing of the resident and no title of a case stands in them")
    void geenPersoonsgegevens() throws Exception {
        Websessie manager = cockpit("manager");
        for (String adres : alleAdressen()) {
            assertThat(manager.haal(pad(adres)).body())
                    .as(adres)
                    .doesNotContain("Akkerman", "bewoner.example", "Straatspeeldag", "Pleinweg", "vakambtenaar-bor");
        }
    }

    @Test
    @DisplayName("given any panel, then its file holds the same rows as its table")
    void bestandIsTabel() throws Exception {
        Websessie manager = cockpit("manager");
        for (String paneel : PANELEN) {
            HttpResponse<String> bestand = manager.haal(pad(paneel + ".csv"));
            assertThat(bestand.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
            assertThat(bestand.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"wijkregie-" + paneel + ".csv\"");
            JsonNode cijfers = lees(manager, paneel);
            List<String> regels = bestand.body().lines().toList();
            assertThat(regels).as(paneel).hasSize(1 + cijfers.path("rijen").size());
            assertThat(regels.get(0))
                    .startsWith("\uFEFF" + cijfers.at("/kolommen/0/naam").asText());
            assertThat(cijfers.path("rijen")).as(paneel).isNotEmpty();
        }
        assertThat(manager.haal(pad("budget.csv")).body()).contains("Centrum;Initiatieven;", ";250,50;1000,00;");
        assertThat(manager.haal(pad("maanden.csv")).body()).contains("2026-01;2;0\r\n", "2026-02;0;1\r\n");
    }

    @Test
    @DisplayName("given a filter, then the figures are of that wijk, kind and period only")
    void filter() throws Exception {
        Websessie manager = cockpit("manager");

        assertThat(lees(manager, "fasen?wijk=centrum").path("rijen")).isEmpty();
        assertThat(lees(manager, "fasen?wijk=swalmen").path("rijen")).hasSize(1);
        assertThat(lees(manager, "uitkomsten?soort=verzoek").path("rijen")).isEmpty();
        assertThat(lees(manager, "uitkomsten?van=2026-03").path("zin").asText())
                .isEqualTo("In deze periode is geen zaak afgerond. Kies een langere periode.");
        assertThat(lees(manager, "budget?jaar=2019").path("zin").asText())
                .isEqualTo("Budgetjaar 2019 is niet geopend. Kies een ander budgetjaar.");
        assertThat(lees(manager, "budget?wijk=centrum").path("rijen")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fasen?wijk=nergens",
                "telaat.csv?soort=klacht",
                "maanden?van=2026-02&tot=2026-01",
                "uitkomsten?van=2020-01&tot=2026-01",
                "budget?jaar=x"
            })
    @DisplayName("given a question that cannot be, then 400 with a Dutch sentence that says what to do")
    void onjuist(String adres) throws Exception {
        HttpResponse<String> antwoord = cockpit("manager").haal(pad(adres));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(json.readTree(antwoord.body()).path("message").asText()).containsAnyOf("Kies een", "Vul een");
    }

    @Test
    @DisplayName(
            "given a late task, then its kenmerk leads to the path of its case; a case that ended is told in Dutch")
    void zaak() throws Exception {
        Websessie manager = cockpit("manager");
        String exemplaar = processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(inSwalmen)
                .singleResult()
                .getId();

        HttpResponse<String> antwoord = manager.haal(pad("zaak/" + inSwalmen));
        assertThat(antwoord.statusCode()).isEqualTo(303);
        assertThat(antwoord.headers().firstValue("Location"))
                .hasValue("http://localhost:" + poort + "/camunda/app/cockpit/default/#/process-instance/" + exemplaar);

        HttpResponse<String> klaar = manager.haal(pad("zaak/" + inCentrum));
        assertThat(klaar.statusCode()).isEqualTo(404);
        assertThat(klaar.body()).contains("Deze zaak loopt niet meer");
        assertThat(cockpit("procesbeheerder").haal(pad("zaak/" + inSwalmen)).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("given a panel that is not there, then 404 with a Dutch sentence")
    void onbekendPaneel() throws Exception {
        HttpResponse<String> antwoord = cockpit("manager").haal(pad("loonlijst"));

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).contains("Deze cijfers bestaan niet.");
    }

    @Test
    @DisplayName(
            "ROE-H2 given a wijkregisseur with Cockpit, then he reads the figures of his own wijken and of no other")
    void wijkregisseur() throws Exception {
        Authorization cockpit = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        cockpit.setUserId("wijkregisseur1");
        cockpit.setResource(Resources.APPLICATION);
        cockpit.setResourceId("cockpit");
        cockpit.addPermission(Permissions.ACCESS);
        rechten.saveAuthorization(cockpit);
        try {
            Websessie sessie = cockpit("wijkregisseur1");

            assertThat(lees(sessie, "panelen").path("wijken").findValuesAsText("code"))
                    .containsExactly("centrum", "herten");
            assertThat(lees(sessie, "budget").path("rijen")).hasSize(4);
            assertThat(lees(sessie, "uitkomsten").path("rijen")).hasSize(1);
            assertThat(lees(sessie, "fasen").path("rijen")).isEmpty();
            assertThat(sessie.haal(pad("telatetaken")).body()).doesNotContain(inSwalmen);
            assertThat(sessie.haal(pad("telatetaken.csv")).body()).doesNotContain(inSwalmen);
            assertThat(sessie.haal(pad("fasen?wijk=swalmen")).statusCode()).isEqualTo(400);
        } finally {
            rechten.deleteAuthorization(cockpit.getId());
        }
    }

    private Websessie cockpit(String account) throws Exception {
        return new Websessie(poort).aangemeld(account, "cockpit");
    }

    private static List<String> alleAdressen() {
        List<String> adressen = new ArrayList<>(List.of("panelen", "werkplek", "zaak/" + inSwalmen));
        PANELEN.forEach(paneel -> adressen.addAll(List.of(paneel, paneel + ".csv")));
        return adressen;
    }

    private static String pad(String adres) {
        return "/camunda/api/cockpit/plugin/wijkregie-cijfers/default/" + adres;
    }

    private JsonNode lees(Websessie sessie, String adres) throws Exception {
        HttpResponse<String> antwoord = sessie.haal(pad(adres));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return json.readTree(antwoord.body());
    }

    /** The first row that begins with this text: key of the column to what people read. */
    private Map<String, String> rij(Websessie sessie, String paneel, String begin) throws Exception {
        JsonNode cijfers = lees(sessie, paneel);
        for (JsonNode rij : cijfers.path("rijen")) {
            if (rij.at("/0/tekst").asText().equals(begin)) {
                Map<String, String> cellen = new TreeMap<>();
                for (int plek = 0; plek < rij.size(); plek++) {
                    cellen.put(
                            cijfers.at("/kolommen/" + plek + "/sleutel").asText(),
                            rij.at("/" + plek + "/tekst").asText());
                }
                return cellen;
            }
        }
        throw new AssertionError(paneel + " has no row " + begin + ": " + cijfers);
    }
}
