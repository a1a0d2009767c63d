package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ROE-I2 Who follows the work does not read who does it")
class PersoneelsvragenTest extends Toegangsproef {

    private static final String WEBAPPS = "/camunda/api/engine/engine/default";

    private static final List<String> GESCHIEDENIS = List.of(
            "/task",
            "/task/count?unfinished=true&assigned=true",
            "/task/count?unassigned=true&withoutCandidateGroups=true",
            "/history/task",
            "/history/task/count",
            "/history/activity-instance",
            "/history/process-instance",
            "/history/user-operation",
            "/history/detail",
            "/history/identity-link-log");

    @ParameterizedTest
    @ValueSource(strings = {"manager", "procesbeheerder"})
    @DisplayName("given work of a colleague, then no list over either door names him, and he is in no number")
    void geenNamen(String account) {
        Task taak = triage();
        taken.claim(taak.getId(), "kcc");
        taken.complete(taak.getId());
        Bezoeker webapps = zonderAccount().meldAan("cockpit", account);

        for (String vraag : GESCHIEDENIS) {
            for (Bezoeker.Antwoord antwoord :
                    List.of(als(account).get("/engine-rest" + vraag), webapps.get(WEBAPPS + vraag))) {
                assertThat(antwoord.tekst()).as(vraag).isIn("[]", "{\"count\":0}");
            }
        }
        assertThat(als(account).get("/engine-rest/process-instance").tekst()).contains(taak.getProcessInstanceId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET  | /history/task/count?taskAssigneeLike=%25                 |",
                "GET  | /history/task?sortBy=assignee&sortOrder=asc              |",
                "GET  | /history/process-instance?startedBy=kcc                  |",
                "GET  | /process-instance/count?variables=vakambtenaar_eq_kcc    |",
                "GET  | /task/count?%61ssignee=kcc                               |",
                "GET  | /task/count?assigned=true&candidateGroup=kcc            |",
                "GET  | /task?assigned=true                                      |",
                "POST | /process-instance/count | {'variables':[{'name':'vakambtenaar','operator':'eq','value':'kcc'}]}",
                "POST | /history/activity-instance/count | {'taskAssignee':'kcc'}",
                "POST | /task/count | {'orQueries':[{'involvedUser':'kcc'}]}"
            })
    @DisplayName("given a search by who does the work, then it is refused with a sentence, over both doors")
    void geenVragen(String methode, String pad, String json) {
        String gegevens = json == null ? "" : json.replace('\'', '"');
        for (String account : List.of("manager", "procesbeheerder")) {
            Bezoeker webapps = zonderAccount().meldAan("cockpit", account);
            for (Bezoeker.Antwoord antwoord : List.of(
                    als(account).stuur(methode, "/engine-rest" + pad, gegevens, "application/json", false),
                    webapps.stuur(methode, WEBAPPS + pad, gegevens, "application/json", false))) {
                assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(403);
                assertThat(antwoord.zin()).contains("Zoek op proces, kenmerk, stap of datum.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "procesbeheerder"})
    @DisplayName("given the page of a process in Cockpit, then its own search by variable is refused as well")
    void cockpitZelf(String account) {
        triage();
        Bezoeker webapps = zonderAccount().meldAan("cockpit", account);
        String adres = "/camunda/api/cockpit/plugin/base/default/process-instance/count";

        assertThat(webapps.post(adres, "{\"variables\":[]}").tekst()).isEqualTo("{\"count\":1}");
        assertThat(webapps.post(
                                adres,
                                "{\"variables\":[{\"name\":\"vakambtenaar\",\"operator\":\"eq\",\"value\":\"kcc\"}]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("given somebody who does work in Tasklist, then he searches as before")
    void takenlijst() {
        assertThat(als("kcc").get("/engine-rest/task?assignee=kcc").status()).isEqualTo(200);
        assertThat(als("manager-lv")
                        .get("/engine-rest/task?assignee=manager-lv")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "given the manager of the money, who reads figures and does tasks, then history names nobody to him either")
    void managerMetTakenlijst() {
        Task taak = triage();
        taken.claim(taak.getId(), "kcc");
        taken.complete(taak.getId());

        assertThat(als("manager-lv").get("/engine-rest/history/task").tekst()).isEqualTo("[]");
    }
}
