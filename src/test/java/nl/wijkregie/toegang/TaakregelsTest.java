package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkregie.testsupport.Tegelijk;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Taking, giving back and reassigning a task")
class TaakregelsTest extends Toegangsproef {

    @Autowired
    AuthorizationService autorisaties;

    @Test
    @DisplayName("who took a task gives it back, a colleague cannot")
    void teruggeven() {
        Task taak = orientatie();
        taken.claim(taak.getId(), "vakambtenaar-bor");

        assertThat(stap("vakambtenaar-lv", taak, "unclaim", "").status()).isEqualTo(404);
        Bezoeker.Antwoord eigen = stap("vakambtenaar-bor", taak, "unclaim", "");
        assertThat(eigen.status()).as(eigen.tekst()).isEqualTo(204);
        assertThat(behandelaar(taak)).isNull();
    }

    @Test
    @DisplayName("a claimed task is not taken by a second person")
    void tweedeKrijgtZin() {
        Task taak = triage();
        taken.setAssignee(taak.getId(), "iemand");

        Bezoeker.Antwoord antwoord = stap("kcc", taak, "claim", "{\"userId\":\"kcc\"}");

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.zin()).startsWith("Een collega heeft deze taak al opgepakt.");
    }

    @Test
    @DisplayName(
            "given two people who pick up a task at the same moment, then one has it and the other reads a sentence")
    void tweeTegelijk() throws Exception {
        Task taak = triage();

        List<Bezoeker.Antwoord> antwoorden = Tegelijk.doe(List.of(
                () -> stap("kcc", taak, "claim", "{\"userId\":\"kcc\"}"),
                () -> stap("beheerder", taak, "claim", "{\"userId\":\"beheerder\"}")));

        assertThat(antwoorden).extracting(Bezoeker.Antwoord::status).containsExactlyInAnyOrder(204, 409);
        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.status() == 409)
                .extracting(Bezoeker.Antwoord::zin)
                .allSatisfy(zin -> assertThat(zin).containsPattern("al opgepakt|net ook gewijzigd"));
        assertThat(behandelaar(taak)).isEqualTo(antwoorden.get(0).status() == 204 ? "kcc" : "beheerder");
    }

    @Test
    @DisplayName("the clustermanager reassigns within his own cluster")
    void clustermanagerWijstToe() {
        Task taak = orientatie();
        taken.setAssignee(taak.getId(), "zieke");

        assertThat(stap("clustermanager-bor", taak, "assignee", "{\"userId\":\"vakambtenaar-bor\"}")
                        .status())
                .isEqualTo(204);
        assertThat(behandelaar(taak)).isEqualTo("vakambtenaar-bor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "clustermanager-bor | assignee       | {'userId':''}                            | leeg account",
                "clustermanager-bor | assignee       | {'userId':' '}                           | leeg account",
                "beheerder          | assignee       | {'userId':''}                            | leeg account",
                "beheerder          | assignee       | {'userId':'bestaatniet'}                 | bestaat niet",
                "beheerder          | claim          | {'userId':'bestaatniet'}                 | bestaat niet",
                "beheerder          | delegate       | {'userId':''}                            | leeg account",
                "beheerder          | identity-links | {'userId':'','type':'assignee'}          | leeg account",
                "beheerder          |                | {'name':'x','assignee':'bestaatniet'}    | bestaat niet"
            })
    @DisplayName("ROE-B5 a task is put on nobody's name, by no way and by nobody, the administrator included")
    void naarNiemand(String account, String stap, String json, String zin) {
        Task taak = orientatie();
        taken.setAssignee(taak.getId(), "vakambtenaar-bor");
        String gegevens = json.replace('\'', '"');

        Bezoeker.Antwoord antwoord = stap == null
                ? als(account).stuur("PUT", "/engine-rest/task/" + taak.getId(), gegevens, "application/json", false)
                : stap(account, taak, stap, gegevens);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(antwoord.zin()).contains(zin);
        assertThat(behandelaar(taak)).isEqualTo("vakambtenaar-bor");
    }

    @Test
    @DisplayName("no name at all gives a task back, for the clustermanager and the administrator")
    void zonderNaamTerug() {
        Task taak = orientatie();
        for (String account : List.of("clustermanager-bor", "beheerder")) {
            taken.setAssignee(taak.getId(), "vakambtenaar-bor");

            assertThat(stap(account, taak, "assignee", "{\"userId\":null}").status())
                    .isEqualTo(204);
            assertThat(behandelaar(taak)).isNull();
        }
    }

    @Test
    @DisplayName("the clustermanager cannot assign to somebody of another cluster")
    void nietNaarAnderCluster() {
        Task taak = orientatie();

        Bezoeker.Antwoord antwoord = stap("clustermanager-bor", taak, "assignee", "{\"userId\":\"vakambtenaar-lv\"}");

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.zin()).contains("hoort niet bij uw cluster");
        assertThat(behandelaar(taak)).isNull();
    }

    @Test
    @DisplayName("the clustermanager of another cluster does not even see the task")
    void andereClustermanager() {
        Task taak = orientatie();

        assertThat(stap("clustermanager-lv", taak, "assignee", "{\"userId\":\"vakambtenaar-bor\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stap("vakambtenaar-bor", taak, "assignee", "{\"userId\":\"vakambtenaar-bor\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("the clustermanager reads and assigns, he does not complete")
    void clustermanagerVoltooitNiet() {
        Task taak = orientatie();

        assertThat(stap("clustermanager-bor", taak, "complete", "{}").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a task without a group cannot be given back to nobody")
    void zonderGroep() {
        Task taak = orientatie();
        taken.setAssignee(taak.getId(), "vakambtenaar-bor");
        taken.deleteCandidateGroup(taak.getId(), "cluster-bor");

        assertThat(stap("vakambtenaar-bor", taak, "unclaim", "").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("who gave a task away keeps no right of his own on it")
    void vorigeVerliestRecht() {
        Task taak = orientatie();
        taken.setAssignee(taak.getId(), "vakambtenaar-lv");
        taken.setAssignee(taak.getId(), "vakambtenaar-bor");

        List<String> rechthebbenden =
                autorisaties
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(taak.getId())
                        .list()
                        .stream()
                        .map(recht -> recht.getUserId() == null ? recht.getGroupId() : recht.getUserId())
                        .toList();
        assertThat(rechthebbenden).containsExactlyInAnyOrder("cluster-bor", "clustermanager-bor", "vakambtenaar-bor");
    }

    private Bezoeker.Antwoord stap(String account, Task taak, String stap, String json) {
        return als(account).post("/engine-rest/task/" + taak.getId() + "/" + stap, json);
    }

    private String behandelaar(Task taak) {
        return taken.createTaskQuery().taskId(taak.getId()).singleResult().getAssignee();
    }
}
