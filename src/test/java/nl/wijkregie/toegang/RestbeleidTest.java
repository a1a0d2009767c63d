package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REST services: what each function may call")
class RestbeleidTest extends Toegangsproef {

    @ParameterizedTest(name = "{0} {1} {2} -> {4}")
    @CsvSource(delimiter = '|', textBlock = """
            kcc             | GET    | /task                                            |                                         | 200
            kcc             | POST   | /task                                            | {}                                      | 200
            kcc             | POST   | /task/count                                      | {}                                      | 200
            kcc             | GET    | /engine/default/task                             |                                         | 200
            kcc             | GET    | /engine                                          |                                         | 200
            kcc             | GET    | /task/TRIAGE                                     |                                         | 200
            kcc             | GET    | /task/ORIENTATIE                                 |                                         | 404
            kcc             | POST   | /task/TRIAGE/claim                               | {"userId":"kcc"}                        | 204
            kcc             | POST   | /task/TRIAGE/claim                               | {"userId":"beheerder"}                  | 403
            kcc             | POST   | /task/ORIENTATIE/claim                           | {"userId":"kcc"}                        | 403
            kcc             | POST   | /task/TRIAGE/complete                            | {"variables":{}}                        | 204
            kcc             | POST   | /task/TRIAGE/submit-form                         | {"variables":{}}                        | 204
            kcc             | POST   | /task/TRIAGE/complete                            | {"withVariablesInReturn":true}          | 400
            kcc             | POST   | /task/TRIAGE/complete                            | {"taskName":"x"}                        | 400
            kcc             | POST   | /task/TRIAGE/assignee                            | {"userId":"kcc"}                        | 403
            kcc             | POST   | /task/TRIAGE/resolve                             | {"variables":{}}                        | 403
            kcc             | POST   | /task/TRIAGE/delegate                            | {"userId":"kcc"}                        | 403
            kcc             | POST   | /task/TRIAGE/bpmnError                           | {"errorCode":"x"}                       | 403
            kcc             | POST   | /task/TRIAGE/bpmnEscalation                      | {"escalationCode":"x"}                  | 403
            kcc             | POST   | /task/TRIAGE/identity-links                      | {"userId":"kcc","type":"owner"}         | 403
            kcc             | POST   | /task/TRIAGE/identity-links/delete               | {"userId":"kcc","type":"owner"}         | 403
            kcc             | POST   | /task/TRIAGE/comment/create                      | {"message":"x"}                         | 403
            kcc             | POST   | /task/TRIAGE/variables                           | {"modifications":{}}                    | 403
            kcc             | PUT    | /task/TRIAGE/variables/wijk                      | {"value":"herten"}                      | 403
            kcc             | PUT    | /task/TRIAGE/localVariables/wijk                 | {"value":"herten"}                      | 403
            kcc             | DELETE | /task/TRIAGE/variables/wijk                      |                                         | 403
            kcc             | PUT    | /task/TRIAGE                                     | {"name":"x"}                            | 403
            kcc             | DELETE | /task/TRIAGE                                     |                                         | 403
            kcc             | POST   | /task/create                                     | {"name":"x"}                            | 403
            kcc             | PUT    | /process-instance/ZAAK/variables/wijk            | {"value":"herten"}                      | 403
            kcc             | POST   | /process-instance/ZAAK/variables                 | {"modifications":{}}                    | 403
            kcc             | POST   | /process-instance/ZAAK/modification              | {"instructions":[]}                     | 403
            kcc             | POST   | /process-instance/ZAAK/modification-async        | {"instructions":[]}                     | 403
            kcc             | PUT    | /process-instance/ZAAK/suspended                 | {"suspended":true}                      | 403
            kcc             | DELETE | /process-instance/ZAAK                           |                                         | 403
            kcc             | POST   | /process-instance/delete                         | {"processInstanceIds":["ZAAK"]}         | 403
            kcc             | POST   | /process-instance/variables-async                | {}                                      | 403
            kcc             | PUT    | /execution/ZAAK/localVariables/wijk              | {"value":"herten"}                      | 403
            kcc             | POST   | /execution/ZAAK/signal                           | {}                                      | 403
            kcc             | POST   | /execution/ZAAK/messageSubscriptions/x/trigger   | {}                                      | 403
            kcc             | POST   | /message                                         | {"messageName":"PlanIngediend"}         | 403
            kcc             | POST   | /signal                                          | {"name":"x"}                            | 403
            kcc             | POST   | /condition                                       | {"variables":{}}                        | 403
            kcc             | POST   | /modification/execute                            | {}                                      | 403
            kcc             | POST   | /migration/execute                               | {}                                      | 403
            kcc             | POST   | /external-task/fetchAndLock                      | {"workerId":"x","maxTasks":1}           | 403
            kcc             | POST   | /job/retries                                     | {}                                      | 403
            kcc             | PUT    | /job-definition/suspended                        | {}                                      | 403
            kcc             | POST   | /filter/create                                   | {"resourceType":"Task","name":"x"}      | 403
            kcc             | POST   | /batch                                           | {}                                      | 403
            kcc             | POST   | /decision-definition/key/x/evaluate              | {}                                      | 403
            kcc             | POST   | /authorization/create                            | {"type":1}                              | 403
            kcc             | POST   | /user/create                                     | {}                                      | 403
            kcc             | PUT    | /user/kcc/profile                                | {}                                      | 403
            kcc             | PUT    | /user/beheerder/credentials                      | {"password":"x"}                        | 403
            kcc             | DELETE | /user/kcc                                        |                                         | 403
            kcc             | PUT    | /group/camunda-admin/members/kcc                 |                                         | 403
            kcc             | POST   | /identity/verify                                 | {"username":"x","password":"y"}         | 403
            kcc             | POST   | /history/cleanup                                 |                                         | 403
            kcc             | DELETE | /history/process-instance/ZAAK                   |                                         | 403
            kcc             | GET    | /job/x/stacktrace                                |                                         | 403
            kcc             | GET    | /metrics                                         |                                         | 403
            kcc             | GET    | /telemetry/data                                  |                                         | 403
            kcc             | GET    | /application.wadl                                |                                         | 403
            kcc             | PATCH  | /task/TRIAGE                                     | {}                                      | 403
            kcc             | POST   | /process-definition/key/initiatief/start         | {"variables":{}}                        | 200
            kcc             | POST   | /process-definition/key/initiatief/submit-form   | {"variables":{}}                        | 200
            kcc             | POST   | /process-definition/key/initiatief/start         | {"startInstructions":[{"type":"startBeforeActivity","activityId":"orientatie"}]} | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | {"skipCustomListeners":true}            | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | {"skipIoMappings":true}                 | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | {"caseInstanceId":"x"}                  | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | {"businessKey":"INI-2026-1"}            | 400
            kcc             | POST   | /process-definition/key/initiatief/submit-form   | {"businessKey":"INI-2026-1"}            | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | {"variables":{},"variables":{"a":{}}}   | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | [{}]                                    | 400
            kcc             | POST   | /process-definition/key/initiatief/start         | {"variables":                           | 400
            kcc             | PUT    | /process-definition/key/initiatief/suspended     | {"suspended":true}                      | 403
            kcc             | DELETE | /process-definition/key/initiatief               |                                         | 403
            kcc             | POST   | /deployment/create                               | {}                                      | 403
            kcc             | GET    | /task?maxResults=5000                            |                                         | 400
            kcc             | GET    | /engine/ander/task                               |                                         | 404
            college         | POST   | /process-definition/key/initiatief/start         | {"variables":{}}                        | 403
            college         | GET    | /task/TRIAGE                                     |                                         | 404
            manager         | GET    | /process-instance/ZAAK                           |                                         | 200
            manager         | GET    | /process-instance/ZAAK/variables                 |                                         | 403
            manager         | GET    | /task/TRIAGE                                     |                                         | 404
            manager         | POST   | /process-definition/key/initiatief/start         | {"variables":{}}                        | 403
            manager         | DELETE | /process-instance/ZAAK                           |                                         | 403
            procesbeheerder | GET    | /process-instance/ZAAK                           |                                         | 200
            procesbeheerder | GET    | /process-instance/ZAAK/variables                 |                                         | 403
            procesbeheerder | GET    | /task/TRIAGE                                     |                                         | 404
            procesbeheerder | PUT    | /process-instance/ZAAK/variables/wijk            | {"value":"herten"}                      | 403
            procesbeheerder | POST   | /migration/execute                               | {}                                      | 403
            beheerder       | GET    | /process-instance/ZAAK/variables                 |                                         | 200
            beheerder       | PUT    | /process-instance/ZAAK/variables/wijk            | {"value":"herten"}                      | 204
            beheerder       | POST   | /process-definition/key/initiatief/start         | {"businessKey":"x"}                     | 200
            beheerder       | POST   | /deployment/create                               | {}                                      | 403
            beheerder       | POST   | /deployment/create/                              | {}                                      | 403
            manager         | POST   | /deployment/create                               | {}                                      | 403
            """)
    void elkeFunctieMagAlleenHetZijne(String account, String methode, String pad, String lichaam, int verwacht) {
        Task triage = triage();
        String adres =
                "/engine-rest" + pad.replace("TRIAGE", triage.getId()).replace("ZAAK", triage.getProcessInstanceId());
        if (pad.contains("ORIENTATIE")) {
            adres = adres.replace("ORIENTATIE", orientatie().getId());
        }
        String gegevens = lichaam == null ? "" : lichaam.replace("ZAAK", triage.getProcessInstanceId());

        Bezoeker.Antwoord antwoord = als(account).stuur(methode, adres, gegevens, "application/json", false);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(verwacht);
        if (verwacht >= 400) {
            assertThat(antwoord.zin()).isNotBlank().doesNotContain("org.camunda", "ENGINE-");
        }
        if (verwacht >= 400) {
            assertThat(zaken.getVariable(triage.getProcessInstanceId(), "wijk")).isEqualTo("centrum");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/version",
                "/engine-rest/engine/default/process-definition",
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/application.wadl"
            })
    @DisplayName("without an account everything of the REST services is 401")
    void zonderAccountIsAllesDicht(String adres) {
        Bezoeker.Antwoord antwoord = zonderAccount().get(adres);

        assertThat(antwoord.status()).isEqualTo(401);
        assertThat(antwoord.zin()).isEqualTo("Meld u aan met uw account en wachtwoord.");
        assertThat(antwoord.kop("WWW-Authenticate")).startsWith("Basic");
        assertThat(antwoord.kop("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("a wrong password is 401")
    void verkeerdWachtwoord() {
        assertThat(Bezoeker.met(poort, "wijkraad", "anders")
                        .get("/engine-rest/task")
                        .status())
                .isEqualTo(401);
        assertThat(Bezoeker.met(poort, "bestaatniet", "wijkregie")
                        .get("/engine-rest/task")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("a start by staff goes the way of the start form")
    void startWordtFormulier() {
        Bezoeker.Antwoord antwoord =
                als("kcc").post("/engine-rest/process-definition/key/initiatief/start", "{\"variables\":{}}");

        // The answer of a plain start has no such link to itself by submit-form's resource; the instance is there.
        assertThat(antwoord.json().path("id").asText()).isNotBlank();
        assertThat(antwoord.json().has("variables")).isFalse();
    }
}
