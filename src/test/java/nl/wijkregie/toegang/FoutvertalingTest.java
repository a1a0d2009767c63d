package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Errors of the REST services are one Dutch sentence")
class FoutvertalingTest extends Toegangsproef {

    @ParameterizedTest(name = "{0} bij {1}")
    @CsvSource({
        "invoer, complete, Vul in waarom u dit besluit.",
        "invoer, submit-form, Vul in waarom u dit besluit.",
        "motor, complete, Kies een wijk uit de lijst.",
        "motor, submit-form, Kies een wijk uit de lijst."
    })
    @DisplayName("refused input is 400 with just the sentence, and the task stays open")
    void geweigerdeInvoer(String hoe, String stap, String zin) {
        Task taak = orientatie();

        Bezoeker.Antwoord antwoord = als("vakambtenaar-bor")
                .post(
                        "/engine-rest/task/" + taak.getId() + "/" + stap,
                        "{\"variables\":{\"weiger\":{\"value\":\"" + hoe + "\"}}}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText()).isEqualTo(zin);
        assertThat(antwoord.json().path("type").asText()).isNotBlank().doesNotContain(".");
        assertThat(taken.createTaskQuery().taskId(taak.getId()).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("an unexpected failure shows no SQL, class or stack trace, but a number that is in the log as well")
    void onverwacht() {
        Task taak = orientatie();

        Bezoeker.Antwoord antwoord = als("vakambtenaar-bor")
                .post(
                        "/engine-rest/task/" + taak.getId() + "/complete",
                        "{\"variables\":{\"weiger\":{\"value\":\"anders\"}}}");

        assertThat(antwoord.status()).isEqualTo(500);
        assertThat(antwoord.zin()).matches("Er ging iets mis in het systeem\\..* nummer [0-9a-f]{8}\\.");
        assertThat(antwoord.tekst()).doesNotContain("SELECT", "ACT_", "org.", "nl.wijkregie", "ENGINE");
    }

    @Test
    @DisplayName("a query that contradicts itself is a wrong question, not a failure of the system")
    void tegenstrijdigeVraag() {
        Bezoeker.Antwoord antwoord = als("kcc").get("/engine-rest/task?nameLike=%25&includeAssignedTasks=true");

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(antwoord.zin()).startsWith("Deze aanvraag klopt niet.");
    }

    @Test
    @DisplayName("two who waited for each other in the database is no failure of the system: the loser tries again")
    void tegelijk() {
        Task taak = orientatie();

        Bezoeker.Antwoord antwoord = als("vakambtenaar-bor")
                .post(
                        "/engine-rest/task/" + taak.getId() + "/complete",
                        "{\"variables\":{\"weiger\":{\"value\":\"tegelijk\"}}}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.zin()).startsWith("Iemand anders heeft dit net ook gewijzigd.");
    }

    @Test
    @DisplayName("a sentence of one call does not come back at the next")
    void zinBlijftNietHangen() {
        Task taak = orientatie();
        Bezoeker vakambtenaar = als("vakambtenaar-bor");
        for (int keer = 0; keer < 20; keer++) {
            vakambtenaar.post(
                    "/engine-rest/task/" + taak.getId() + "/complete",
                    "{\"variables\":{\"weiger\":{\"value\":\"invoer\"}}}");
            assertThat(vakambtenaar.get("/engine-rest/task/bestaat-niet").zin()).startsWith("Dit is niet gevonden.");
        }
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kcc       | GET  | /task/onbekend                                 |                                    | 404 | Dit is niet gevonden.
            kcc       | POST | /task/onbekend/complete                        | {}                                 | 404 | Dit is niet gevonden.
            kcc       | GET  | /task?sortBy=onzin&sortOrder=asc               |                                    | 400 | Deze aanvraag klopt niet.
            kcc       | POST | /task                                          | {"candidateGroups":5}              | 400 | Deze aanvraag klopt niet.
            kcc       | POST | /task                                          | {"assigneeExpression":"${1+1}"}    | 400 | Deze aanvraag klopt niet.
            kcc       | GET  | /process-definition/key/onbekend               |                                    | 404 | Dit is niet gevonden.
            kcc       | GET  | /task/a/b/c/d                                  |                                    | 404 | Dit is niet gevonden.
            beheerder | POST | /version                                       | {}                                 | 405 | Deze bewerking bestaat hier niet.
            college   | POST | /process-definition/key/initiatief/start       | {}                                 | 403 | U mag dit niet doen met uw account.
            """)
    void gewoneFouten(String account, String methode, String pad, String json, int status, String zin) {
        Bezoeker.Antwoord antwoord =
                als(account).stuur(methode, "/engine-rest" + pad, json == null ? "" : json, "application/json", false);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(status);
        assertThat(antwoord.zin()).startsWith(zin);
        assertThat(antwoord.kop("Content-Type")).startsWith("application/json");
    }

    @Test
    @DisplayName("a model with mistakes is refused with its lines, by procesbeheer")
    void foutModel() {
        String model =
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\">"
                        + "<bpmn:process id=\"p\" isExecutable=\"true\"><bpmn:onzin/></bpmn:process></bpmn:definitions>";

        Bezoeker.Antwoord antwoord = als("procesbeheerder")
                .stuur(
                        "POST",
                        "/engine-rest/deployment/create",
                        meerdelig(model),
                        "multipart/form-data; boundary=GRENS",
                        false);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(antwoord.zin())
                .startsWith("Het model is niet geldig en is niet opgeslagen.")
                .contains("regel 1");
    }

    @Test
    @DisplayName("procesbeheer deploys a model")
    void goedModel() {
        String model =
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"x\">"
                        + "<bpmn:process id=\"nieuw\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\"><bpmn:startEvent id=\"s\"/></bpmn:process></bpmn:definitions>";

        Bezoeker.Antwoord antwoord = als("procesbeheerder")
                .stuur(
                        "POST",
                        "/engine-rest/deployment/create",
                        meerdelig(model),
                        "multipart/form-data; boundary=GRENS",
                        true);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
    }

    private static String meerdelig(String model) {
        return "--GRENS\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nproef\r\n"
                + "--GRENS\r\nContent-Disposition: form-data; name=\"m\"; filename=\"m.bpmn\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + model + "\r\n--GRENS--\r\n";
    }
}
