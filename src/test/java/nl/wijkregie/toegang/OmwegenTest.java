package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REST services: no way around the allow list")
class OmwegenTest extends Toegangsproef {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /engine-rest/task/TRIAGE/variables/wijk/
            PUT    | /engine-rest//task/TRIAGE/variables/wijk
            PUT    | /engine-rest/task/TRIAGE//variables/wijk
            PUT    | /engine-rest/task/TRIAGE;x=1/variables/wijk
            PUT    | /engine-rest/task;x/TRIAGE/variables/wijk;y
            PUT    | /engine-rest/task/TRIAGE/v%61riables/wijk
            PUT    | /engine-rest/t%61sk/TRIAGE/variables/wijk
            PUT    | /engine-rest/task/TRIAGE%2Fvariables%2Fwijk
            PUT    | /engine-rest/task/TRIAGE%252Fvariables/wijk
            PUT    | /engine-rest/task/x/../TRIAGE/variables/wijk
            PUT    | /engine-rest/task/x/%2e%2e/TRIAGE/variables/wijk
            PUT    | /engine-rest/./task/TRIAGE/variables/wijk
            PUT    | /engine-rest/engine/default/task/TRIAGE/variables/wijk
            PUT    | /engine-rest/engine/DEFAULT/task/TRIAGE/variables/wijk
            PUT    | /engine-rest/engine/default/engine/default/task/TRIAGE/variables/wijk
            PUT    | /engine-rest/engine/defa%75lt/task/TRIAGE/variables/wijk
            PUT    | /ENGINE-REST/task/TRIAGE/variables/wijk
            PUT    | /engine-rest/TASK/TRIAGE/variables/wijk
            PUT    | /engine%2Drest/task/TRIAGE/variables/wijk
            PUT    | /%65ngine-rest/task/TRIAGE/variables/wijk
            PUT    | /camunda/api/engine/engine/default/task/TRIAGE/variables/wijk
            PUT    | /camunda/api/engine/task/TRIAGE/variables/wijk
            PUT    | /camunda/api/%65ngine/engine/default/task/TRIAGE/variables/wijk
            PUT    | /camunda//api/engine/engine/default/task/TRIAGE/variables/wijk
            POST   | /engine-rest/task/TRIAGE/variables?_method=PUT
            POST   | /engine-rest/task/TRIAGE/claim/../variables
            TRACE  | /engine-rest/task/TRIAGE/variables/wijk
            """)
    void omwegen(String methode, String pad) {
        Task triage = triage();
        String adres = pad.replace("TRIAGE", triage.getId());
        String wijziging =
                "{\"value\":\"herten\",\"type\":\"String\",\"modifications\":{\"wijk\":{\"value\":\"herten\"}}}";

        Bezoeker.Antwoord antwoord = als("kcc").stuur(methode, adres, wijziging, "application/json", false);

        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(400, 405);
        assertThat(antwoord.tekst()).doesNotContain("Exception", "org.", "Forbidden");
        assertThat(zaken.getVariable(triage.getProcessInstanceId(), "wijk")).isEqualTo("centrum");
    }

    @ParameterizedTest
    @CsvSource({"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    @DisplayName("a header cannot change the method")
    void methodeInKop(String kop) {
        Task triage = triage();
        Bezoeker kcc = als("kcc").metKop(kop, "PUT");

        int status = kcc.post("/engine-rest/task/" + triage.getId() + "/variables/wijk", "{\"value\":\"herten\"}")
                .status();

        assertThat(status).isEqualTo(403);
        assertThat(zaken.getVariable(triage.getProcessInstanceId(), "wijk")).isEqualTo("centrum");
    }

    @Test
    @DisplayName("a start under another path is a start as well")
    void startMetSchuineStreep() {
        String begin = "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"orientatie\"}]}";

        for (String pad : new String[] {
            "/engine-rest/process-definition/key/initiatief/start/",
            "/engine-rest/engine/default/process-definition/key/initiatief/start/",
            "/engine-rest/process-definition/key/initiatief/submit-form/"
        }) {
            assertThat(als("kcc").post(pad, begin).status()).as(pad).isEqualTo(400);
        }
        assertThat(zaken.createProcessInstanceQuery().count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    @DisplayName("a text over 256 KiB is refused, also when its length was not announced")
    void teLang(boolean inStukken) {
        Task triage = triage();
        String lang = "{\"variables\":{\"x\":{\"value\":\"" + "a".repeat(300 * 1024) + "\"}}}";

        Bezoeker.Antwoord antwoord = als("kcc")
                .stuur(
                        "POST",
                        "/engine-rest/task/" + triage.getId() + "/complete",
                        lang,
                        "application/json",
                        inStukken);

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.zin()).startsWith("De tekst is te lang");
        assertThat(taken.createTaskQuery().taskId(triage.getId()).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("a body of another kind than JSON is refused")
    void andereSoort() {
        Task triage = triage();

        assertThat(als("kcc")
                        .stuur(
                                "POST",
                                "/engine-rest/task/" + triage.getId() + "/complete",
                                "<variables/>",
                                "application/xml",
                                false)
                        .status())
                .isEqualTo(415);
    }
}
