package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.testsupport.Tegelijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Web apps and other doors")
class WebappsTest extends Toegangsproef {

    private static final String DIENST = "/camunda/api/engine/engine/default";

    @Test
    @DisplayName("the same allow list holds in the web apps' door")
    void zelfdeBeleid() {
        Task taak = triage();
        Bezoeker kcc = zonderAccount().meldAan("tasklist", "kcc");

        assertThat(kcc.get(DIENST + "/task/" + taak.getId()).status()).isEqualTo(200);
        assertThat(kcc.stuur(
                                "PUT",
                                DIENST + "/task/" + taak.getId() + "/variables/wijk",
                                "{\"value\":\"x\"}",
                                "application/json",
                                false)
                        .status())
                .isEqualTo(403);
        assertThat(kcc.post(DIENST + "/task/" + taak.getId() + "/claim", "{\"userId\":\"beheerder\"}")
                        .status())
                .isEqualTo(403);
        assertThat(kcc.post(DIENST + "/task/" + taak.getId() + "/claim", "{\"userId\":\"kcc\"}")
                        .status())
                .isEqualTo(204);
        assertThat(kcc.post(DIENST + "/task/" + taak.getId() + "/submit-form", "{\"variables\":{}}")
                        .status())
                .isEqualTo(204);
        assertThat(kcc.post(DIENST + "/process-definition/key/initiatief/start", "{\"skipIoMappings\":true}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("refused input reaches Tasklist as the sentence alone")
    void zinInTakenlijst() {
        Task taak = orientatie();
        Bezoeker vakambtenaar = zonderAccount().meldAan("tasklist", "vakambtenaar-bor");

        Bezoeker.Antwoord antwoord = vakambtenaar.post(
                DIENST + "/task/" + taak.getId() + "/submit-form",
                "{\"variables\":{\"weiger\":{\"value\":\"invoer\"}}}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText()).isEqualTo("Vul in waarom u dit besluit.");
    }

    @Test
    @DisplayName("a change without the web apps' token is refused")
    void zonderToken() {
        Bezoeker kcc = zonderAccount().meldAan("tasklist", "kcc").metKop("X-XSRF-TOKEN", "verkeerd");

        assertThat(kcc.post(DIENST + "/task", "{}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"beheerder, cockpit", "manager, cockpit", "kcc, tasklist"})
    @DisplayName("a model is deployed by procesbeheer only, through the web apps' services too")
    void geenModel(String account, String app) {
        String model =
                "--g\r\nContent-Disposition: form-data; name=\"m\"; filename=\"m.bpmn\"\r\n\r\n<a/>\r\n--g--\r\n";

        assertThat(zonderAccount()
                        .meldAan(app, account)
                        .stuur("POST", DIENST + "/deployment/create", model, "multipart/form-data; boundary=g", false)
                        .zin())
                .contains("groep Procesbeheer");
    }

    @ParameterizedTest
    @CsvSource({
        "kcc, cockpit",
        "kcc, admin",
        "manager, tasklist",
        "procesbeheerder, tasklist",
        "procesbeheerder, admin",
        "wijkregisseur1, cockpit",
        "manager, admin"
    })
    @DisplayName("an account cannot log in to a web app that is not for its function")
    void andereWebapp(String account, String app) {
        assertThat(zonderAccount()
                        .stuur(
                                "POST",
                                "/camunda/api/admin/auth/user/default/login/" + app,
                                "username=" + account + "&password=wijkregie",
                                "application/x-www-form-urlencoded",
                                false)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "kcc, tasklist",
        "wijkregisseur2, tasklist",
        "clustermanager-bor, tasklist",
        "corporatie, tasklist",
        "manager-lv, tasklist",
        "manager-lv, cockpit",
        "manager, cockpit",
        "procesbeheerder, cockpit",
        "beheerder, admin",
        "beheerder, tasklist"
    })
    @DisplayName("an account logs in to the web app of its function")
    void eigenWebapp(String account, String app) {
        assertThat(zonderAccount().meldAan(app, account).get(DIENST + "/filter").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DIENST + "/task",
                "/camunda/api/engine/engine/default",
                "/camunda/api/engine/onbekend",
                "/camunda/api/cockpit/onbekend",
                "/camunda/api/admin/onbekend",
                "/camunda/api/tasklist/onbekend",
                "/camunda/api/welcome/onbekend",
                "/camunda/api/cockpit/plugin/base/default/process-definition/x/called-process-definitions"
            })
    @DisplayName("the web apps' services are closed without a login, also where their own rules forget a path")
    void zonderSessie(String adres) {
        assertThat(zonderAccount().get(adres).status()).isIn(401, 404);
        assertThat(zonderAccount().get(adres).tekst()).doesNotContain("processDefinition");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/admin/setup/default/user/create",
        "POST, /camunda/api/admin/setup/default/user/create/",
        "POST, /camunda/api/admin/setup/DEFAULT/user/create",
        "POST, /camunda/api/admin/set%75p/default/user/create",
        "POST, /camunda/api/%61dmin/setup/default/user/create",
        "GET, /camunda/api/admin/setup/default/user/create",
        "GET, /camunda/app/admin/default/setup/",
        "GET, /camunda/app/admin/default/setup"
    })
    @DisplayName("nobody makes a first administrator over HTTP")
    void eersteBeheerder(String methode, String adres) {
        String beheerder = "{\"profile\":{\"id\":\"indringer\"},\"credentials\":{\"password\":\"x\"}}";

        assertThat(zonderAccount()
                        .stuur(methode, adres, methode.equals("GET") ? "" : beheerder, "application/json", false)
                        .status())
                .isIn(400, 403);
        assertThat(zonderAccount()
                        .meldAan("tasklist", "kcc")
                        .stuur(methode, adres, methode.equals("GET") ? "" : beheerder, "application/json", false)
                        .status())
                .isIn(400, 403);
    }

    @Test
    @DisplayName("/werkplek leads to Tasklist, and what is not there is 404 in Dutch")
    void startpagina() {
        Bezoeker.Antwoord start = zonderAccount().get("/werkplek");
        assertThat(start.status()).isEqualTo(302);
        assertThat(start.kop("Location")).contains("/camunda/app/tasklist/default/#/?sorting=%5B%7B%22sortBy%22");

        Bezoeker.Antwoord weg = zonderAccount().get("/geheim");
        assertThat(weg.status()).isEqualTo(404);
        assertThat(weg.zin()).isEqualTo("Deze pagina bestaat niet.");
        assertThat(zonderAccount().get("/h2-console").status()).isEqualTo(404);
        assertThat(zonderAccount().get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the web apps keep their own content security policy")
    void beveiligingskoppen() {
        Bezoeker.Antwoord pagina = zonderAccount().get("/camunda/app/tasklist/default/");

        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.kop("Content-Security-Policy")).contains("nonce-");
        assertThat(pagina.http().headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    @DisplayName("given people who open pages at once, then each page names the nonce that its own policy allows")
    void nonceVanEigenPagina() throws Exception {
        List<List<String>> verkeerd = Tegelijk.doe(6, () -> {
            List<String> gevonden = new ArrayList<>();
            for (int keer = 0; keer < 40; keer++) {
                Bezoeker.Antwoord pagina =
                        zonderAccount().get("/camunda/app/" + (keer % 2 == 0 ? "tasklist" : "cockpit") + "/default/");
                String toegestaan = eerste("'nonce-([^']+)'", pagina.kop("Content-Security-Policy"));
                String genoemd = eerste("nonce=\"([^\"]+)\"", pagina.tekst());
                if (!genoemd.equals(toegestaan)) {
                    gevonden.add(genoemd + " instead of " + toegestaan);
                }
            }
            return gevonden;
        });

        assertThat(verkeerd).allSatisfy(gevonden -> assertThat(gevonden).isEmpty());
    }

    private static String eerste(String patroon, String tekst) {
        Matcher gevonden = Pattern.compile(patroon).matcher(tekst);
        assertThat(gevonden.find()).as(tekst).isTrue();
        return gevonden.group(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kcc, tasklist, /camunda/app/cockpit/default/, 403, U mag deze pagina niet zien, Terug naar de takenlijst",
        "manager, cockpit, /camunda/app/tasklist/default/, 403, U mag deze pagina niet zien, Terug naar Cockpit",
        "kcc, tasklist, /camunda/app/tasklist/anders/, 404, Dit adres bestaat niet, Terug naar de takenlijst",
        "kcc, tasklist, /camunda/app/anders/default/, 404, Dit adres bestaat niet, Terug naar de takenlijst",
        "kcc, tasklist, /camunda/bestaatniet, 404, Deze pagina bestaat niet, Terug naar de takenlijst",
        "kcc, tasklist, /werkplek/bestaatniet, 404, Deze pagina bestaat niet, Terug naar de takenlijst",
        "kcc, tasklist, /error, 404, Deze pagina bestaat niet, Terug naar de takenlijst"
    })
    @DisplayName("given a page that is closed or not there, then a Dutch page says so with a way back for that account")
    void foutpagina(String account, String app, String adres, int status, String zin, String terug) {
        Bezoeker bezoeker = zonderAccount().meldAan(app, account).metKop("Accept", "text/html,*/*;q=0.8");

        Bezoeker.Antwoord pagina = bezoeker.get(adres);

        assertThat(pagina.status()).as(pagina.tekst()).isEqualTo(status);
        assertThat(pagina.kop("Content-Type")).startsWith("text/html");
        assertThat(pagina.tekst())
                .contains("lang=\"nl\"", zin, terug)
                .doesNotContain("Whitelabel", "Forbidden", "Not Found", "No static resource");
    }

    @Test
    @DisplayName("given a program that asks, then the same error stays a problem in Dutch")
    void foutVoorEenProgramma() {
        Bezoeker.Antwoord antwoord = zonderAccount().meldAan("tasklist", "kcc").get("/werkplek/bestaatniet");

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.kop("Content-Type")).startsWith("application/problem+json");
        assertThat(antwoord.zin()).isEqualTo("Deze pagina bestaat niet. Controleer het adres.");
    }

    @Test
    @DisplayName("health is public per part, its details are for staff of the municipality")
    void gezondheid() {
        for (Bezoeker bezoeker : List.of(zonderAccount(), als("corporatie"))) {
            assertThat(bezoeker.get("/actuator/health").tekst())
                    .contains("\"status\":\"UP\"", "components")
                    .doesNotContain("details");
        }
        assertThat(als("manager").get("/actuator/health").tekst()).contains("details");
        assertThat(als("kcc").get("/actuator/health").tekst()).contains("details");
        assertThat(als("beheerder").get("/actuator/health").tekst()).contains("details");
    }

    @Test
    @DisplayName("the public API takes no account, its demo part takes the administrator's")
    void openbareDiensten() {
        assertThat(zonderAccount().get("/api/v1/wie").status()).isEqualTo(200);
        assertThat(zonderAccount().get("/api/v1/demo/wie").status()).isEqualTo(401);
        assertThat(als("kcc").get("/api/v1/demo/wie").status()).isEqualTo(403);
        assertThat(als("kcc").get("/api/v1/demo/wie").kop("Content-Type")).startsWith("application/problem+json");
        assertThat(als("beheerder").get("/api/v1/demo/wie").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("/werkplek opens with the session of Tasklist only")
    void werkplek() {
        Bezoeker kcc = zonderAccount().meldAan("tasklist", "kcc");

        assertThat(zonderAccount().get("/werkplek/wie").status()).isEqualTo(401);
        assertThat(als("kcc").get("/werkplek/wie").status()).isEqualTo(401);
        assertThat(kcc.get("/werkplek/wie").status()).isEqualTo(200);
        assertThat(kcc.post("/werkplek/wie", "{}").status()).isEqualTo(200);
        assertThat(kcc.metKop("X-XSRF-TOKEN", "verkeerd")
                        .post("/werkplek/wie", "{}")
                        .status())
                .isEqualTo(403);
    }
}
