package nl.wijkregie.engine.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = Proefapplicatie.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=proef",
            "spring.datasource.url=jdbc:h2:mem:formulierstap;DB_CLOSE_DELAY=-1",
            "camunda.bpm.database.type=h2",
            "camunda.bpm.history-level=full",
            "camunda.bpm.job-execution.enabled=false"
        })
class FormulierstapTest {

    private static final String GEHEIM = "Mevrouw Zonderling-Proef woont Proefstraat 1";

    @Autowired
    private FormService formulieren;

    @Autowired
    private TaskService taken;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private RepositoryService modellen;

    @Autowired
    private IdentityService accounts;

    @Autowired
    private AuthorizationService rechten;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Proefverwerker domein;

    @BeforeEach
    void rights() {
        accounts.clearAuthentication();
        domein.weiger = false;
        domein.struikel = false;
        domein.stappen.clear();
        rechten.createAuthorizationQuery().list().forEach(recht -> rechten.deleteAuthorization(recht.getId()));
        geef(Resources.TASK, Permissions.READ, Permissions.TASK_WORK);
        geef(Resources.PROCESS_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE);
        geef(Resources.PROCESS_INSTANCE, Permissions.CREATE);
    }

    @AfterEach
    void tidy() {
        accounts.clearAuthentication();
        processen.createProcessInstanceQuery().list().forEach(p -> processen.deleteProcessInstance(p.getId(), "klaar"));
        jdbc.sql("delete from proefdossier").update();
    }

    private void geef(Resource bron, Permission... wat) {
        Authorization recht = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setGroupId("proefgroep");
        recht.setResource(bron);
        recht.setResourceId(Authorization.ANY);
        recht.setPermissions(wat);
        rechten.saveAuthorization(recht);
    }

    private void als(String account, String... groepen) {
        accounts.setAuthentication(account, groepen.length == 0 ? List.of("proefgroep") : List.of(groepen));
    }

    private Task zonderRechten(java.util.function.Supplier<Task> vraag) {
        var wie = accounts.getCurrentAuthentication();
        accounts.clearAuthentication();
        try {
            return vraag.get();
        } finally {
            accounts.setAuthentication(wie);
        }
    }

    private Task taak() {
        return zonderRechten(() -> taken.createTaskQuery()
                .processDefinitionKey("proef")
                .initializeFormKeys()
                .singleResult());
    }

    private String proces() {
        var wie = accounts.getCurrentAuthentication();
        accounts.clearAuthentication();
        String id = modellen.createProcessDefinitionQuery()
                .processDefinitionKey("proef")
                .latestVersion()
                .singleResult()
                .getId();
        accounts.setAuthentication(wie);
        return id;
    }

    private Task gestart() {
        formulieren.submitStartForm(
                proces(), Map.of("titel", "Een bankje", "wijk", "swalmen", "naam", "Mevrouw Zonderling-Proef"));
        return taak();
    }

    /** A case whose open task is claimed by this account, who then is signed in. */
    private Task opgepaktDoor(String account) {
        Task taak = gestart();
        taken.claim(taak.getId(), account);
        als(account);
        return taak;
    }

    private static Map<String, Object> nee() {
        return new HashMap<>(Map.of("wijk", "centrum", "haalbaar", false, "motivering", GEHEIM));
    }

    private static Map<String, Object> ja() {
        return new HashMap<>(Map.of("wijk", "centrum", "haalbaar", true, "geldNodig", true, "bedrag", "750"));
    }

    private long dossierregels(String soort) {
        return jdbc.sql("select count(*) from proefdossier where soort = ?")
                .param(soort)
                .query(Long.class)
                .single();
    }

    private boolean staatErgensInDeEngine(String tekst) {
        List<Map<String, Object>> kolommen = jdbc.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_name like 'ACT_%' and table_name not like 'ACT_GE%'
                          and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')""").query().listOfRows();
        assertThat(kolommen).isNotEmpty();
        return kolommen.stream()
                .anyMatch(k -> jdbc.sql("select count(*) from " + k.get("TABLE_NAME") + " where cast("
                                        + k.get("COLUMN_NAME") + " as varchar) like ?")
                                .param("%" + tekst + "%")
                                .query(Long.class)
                                .single()
                        > 0);
    }

    @Test
    @DisplayName("A start goes through the domain: it gives the kenmerk, and the engine never sees the name")
    void startKeepsPersonalDataOutOfTheEngine() {
        als("kcc");

        ProcessInstance zaak = formulieren.submitStartForm(
                proces(), Map.of("titel", "Een bankje", "wijk", "swalmen", "naam", "Mevrouw Zonderling-Proef"));

        assertThat(zaak.getBusinessKey()).isEqualTo("PROEF-1");
        assertThat(domein.stappen).containsExactly(new Stap("proef", null, "Proef", null, null, "kcc"));
        accounts.clearAuthentication();
        assertThat(processen.getVariables(zaak.getId())).containsOnlyKeys("wijk");
        assertThat(staatErgensInDeEngine("Zonderling")).isFalse();
        assertThat(dossierregels("gestart")).isEqualTo(3);
    }

    @Test
    @DisplayName("A start with a wrong answer, a field of its own or an own kenmerk is refused and leaves nothing")
    void refusedStartLeavesNothing() {
        als("kcc");
        Map<String, Object> goed = Map.of("titel", "Een bankje", "wijk", "swalmen", "naam", "Iemand");

        assertThatThrownBy(() -> formulieren.submitStartForm(proces(), Map.of("titel", "Een bankje")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Kies bij ‘In welke wijk?’ een van de antwoorden. (en nog 1 ander veld)");
        assertThatThrownBy(() -> formulieren.submitStartForm(proces(), "INI-1", goed))
                .isInstanceOf(OngeldigeInvoer.class);
        Map<String, Object> teVeel = new HashMap<>(goed);
        teVeel.put("uitkomst", "gerealiseerd");
        assertThatThrownBy(() -> formulieren.submitStartForm(proces(), teVeel)).isInstanceOf(OngeldigeInvoer.class);

        assertThat(taak()).isNull();
        assertThat(dossierregels("gestart")).isZero();
    }

    @Test
    @DisplayName("Who may not start the process is refused by the engine before the domain hears of it")
    void startNeedsTheRight() {
        als("vreemde", "andere-groep");

        assertThatThrownBy(() -> formulieren.submitStartForm(
                        proces(), Map.of("titel", "Een bankje", "wijk", "swalmen", "naam", "Iemand")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(domein.stappen).isEmpty();
    }

    @Test
    @DisplayName("A completion gives the domain every answer and the engine the deciding ones only")
    void completionSplitsTheAnswers() {
        Task taak = opgepaktDoor("vakambtenaar");

        formulieren.submitTaskForm(taak.getId(), nee());

        assertThat(taak().getTaskDefinitionKey()).isEqualTo("opnieuw");
        assertThat(domein.stappen.get(1))
                .isEqualTo(
                        new Stap("proef", "oordeel", "Het idee beoordelen", "PROEF-1", taak.getId(), "vakambtenaar"));
        assertThat(jdbc.sql("select tekst from proefdossier where veld = 'motivering'")
                        .query(String.class)
                        .single())
                .isEqualTo(GEHEIM);
        accounts.clearAuthentication();
        assertThat(processen.getVariables(taak.getProcessInstanceId()))
                .containsEntry("haalbaar", false)
                .containsEntry("wijk", "centrum")
                .doesNotContainKeys("motivering", "hulp", "omschrijving", "kenmerk");
        assertThat(staatErgensInDeEngine("Zonderling")).isFalse();
    }

    @Test
    @DisplayName("An answer that becomes hidden the second time does not stay behind in the engine")
    void hiddenAnswerDoesNotStay() {
        Task eerste = opgepaktDoor("vakambtenaar");
        taken.complete(eerste.getId(), ja());
        accounts.clearAuthentication();
        assertThat(processen.getVariables(eerste.getProcessInstanceId()))
                .containsEntry("bedrag", "750.00")
                .containsEntry("geldNodig", true);
        Task tweede = taak();
        taken.claim(tweede.getId(), "vakambtenaar");
        als("vakambtenaar");

        taken.complete(tweede.getId(), nee());

        accounts.clearAuthentication();
        assertThat(processen.getVariables(eerste.getProcessInstanceId()))
                .containsEntry("bedrag", null)
                .containsEntry("geldNodig", null)
                .containsEntry("haalbaar", false);
    }

    @Test
    @DisplayName("A wrong answer leaves the task open and nothing written, however it is sent in")
    void refusedCompletionLeavesTheTaskOpen() {
        Task taak = opgepaktDoor("vakambtenaar");
        Map<String, Object> fout = nee();
        fout.put("motivering", " ");
        String zin = "Vul bij ‘Waarom niet?’ een tekst in.";

        assertThatThrownBy(() -> formulieren.submitTaskForm(taak.getId(), fout)).hasMessage(zin);
        assertThatThrownBy(() -> formulieren.submitTaskFormWithVariablesInReturn(taak.getId(), fout, false))
                .hasMessage(zin);
        assertThatThrownBy(() -> taken.complete(taak.getId(), fout)).hasMessage(zin);
        assertThatThrownBy(() -> taken.completeWithVariablesInReturn(taak.getId(), fout, false))
                .hasMessage(zin);
        assertThatThrownBy(() -> taken.complete(taak.getId())).isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> taken.resolveTask(taak.getId(), fout)).isInstanceOf(OngeldigeInvoer.class);

        assertThat(taak().getId()).isEqualTo(taak.getId());
        assertThat(dossierregels("voltooid")).isZero();
    }

    @Test
    @DisplayName("A variable that is no field of the form is refused")
    void unknownVariableIsRefused() {
        Task taak = opgepaktDoor("vakambtenaar");
        Map<String, Object> teVeel = nee();
        teVeel.put("uitkomst", "gerealiseerd");

        assertThatThrownBy(() -> taken.complete(taak.getId(), teVeel))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Laat het veld ‘uitkomst’ weg: het hoort niet bij dit formulier.");
    }

    @Test
    @DisplayName("A refusal by the domain undoes what the domain wrote")
    void refusalByTheDomainUndoesItsWriting() {
        Task taak = opgepaktDoor("vakambtenaar");
        domein.weiger = true;

        assertThatThrownBy(() -> formulieren.submitTaskForm(taak.getId(), nee()))
                .hasMessage("Schrijf erbij wat de wijkraad vindt.");

        assertThat(taak().getId()).isEqualTo(taak.getId());
        assertThat(dossierregels("voltooid")).isZero();
    }

    @Test
    @DisplayName("A failure further on in the process undoes what the domain wrote and keeps the task")
    void failureOfTheEngineUndoesTheWritingOfTheDomain() {
        taken.complete(gestart().getId(), ja());
        Task tweede = taak();
        taken.claim(tweede.getId(), "vakambtenaar");
        als("vakambtenaar");
        jdbc.sql("delete from proefdossier").update();
        domein.struikel = true;

        assertThatThrownBy(() -> taken.complete(tweede.getId(), nee())).hasMessageContaining("stumbles");

        assertThat(taak().getId()).isEqualTo(tweede.getId());
        assertThat(taak().getAssignee()).isEqualTo("vakambtenaar");
        assertThat(dossierregels("voltooid")).isZero();
    }

    @Test
    @DisplayName("Only who claimed the task completes it: not a colleague, not the administrator, nobody unclaimed")
    void onlyTheAssigneeCompletes() {
        Task taak = gestart();
        als("vakambtenaar");
        StapGeweigerd nietOpgepakt =
                catchThrowableOfType(StapGeweigerd.class, () -> formulieren.submitTaskForm(taak.getId(), nee()));
        assertThat(nietOpgepakt).hasMessage("Pak deze taak eerst op (claim) en vul hem dan in.");
        assertThat(nietOpgepakt.getStatus().getStatusCode()).isEqualTo(403);

        accounts.clearAuthentication();
        taken.claim(taak.getId(), "vakambtenaar");
        als("collega");
        assertThatThrownBy(() -> taken.complete(taak.getId(), nee()))
                .isInstanceOf(StapGeweigerd.class)
                .hasMessageStartingWith("Deze taak is van een collega.");
        als("beheerder", "camunda-admin", "proefgroep");
        assertThatThrownBy(() -> taken.complete(taak.getId(), nee())).isInstanceOf(StapGeweigerd.class);
        als("vreemde", "andere-groep");
        assertThatThrownBy(() -> taken.complete(taak.getId(), nee())).isInstanceOf(AuthorizationException.class);

        assertThat(domein.stappen).hasSize(1);
    }

    @Test
    @DisplayName("A task that is gone gives a sentence, not an error of the engine")
    void goneTask() {
        als("vakambtenaar");

        assertThatThrownBy(() -> taken.complete("bestaat-niet", nee()))
                .hasMessage("Deze taak is al klaar of bestaat niet meer. Ververs de takenlijst.");
    }

    @Test
    @DisplayName("A step without a form takes no variables from a user, and completes without")
    void stepWithoutFormTakesNothing() {
        taken.complete(gestart().getId(), ja());
        taken.complete(taak().getId(), ja());
        Task afronden = taak();
        taken.claim(afronden.getId(), "vakambtenaar");
        als("vakambtenaar");

        assertThatThrownBy(() -> taken.complete(afronden.getId(), Map.of("uitkomst", "x")))
                .hasMessage("Stuur geen gegevens mee: bij deze stap hoort geen formulier.");
        taken.complete(afronden.getId());

        assertThat(taak()).isNull();
    }

    @Test
    @DisplayName("A task that was handed over for a while is given back first; the domain does not take it for done")
    void delegatedTask() {
        Task taak = gestart();
        taken.setAssignee(taak.getId(), "baas");
        taken.delegateTask(taak.getId(), "vakambtenaar");
        als("vakambtenaar");

        assertThatThrownBy(() -> formulieren.submitTaskForm(taak.getId(), nee()))
                .isInstanceOf(StapGeweigerd.class);
        taken.resolveTask(taak.getId());

        assertThat(taak().getAssignee()).isEqualTo("baas");
        assertThat(dossierregels("voltooid")).isZero();
    }

    @Test
    @DisplayName("A form shows what the domain knows, and starts from the earlier answer")
    void formShowsWhatTheDomainKnows() {
        Task taak = opgepaktDoor("vakambtenaar");

        VariableMap alles = formulieren.getTaskFormVariables(taak.getId(), null, false);
        VariableMap gevraagd = formulieren.getTaskFormVariables(taak.getId(), List.of("omschrijving"), false);

        assertThat(alles)
                .containsEntry("wijk", "swalmen")
                .containsEntry("kenmerk", "PROEF-1")
                .containsEntry("omschrijving", "Een bankje op het plein.\nVoor iedereen.");
        assertThat(alles.<JsonValue>getValueTyped("wijken").getValueSerialized())
                .startsWith("[{")
                .contains("\"centrum\"");
        assertThat(gevraagd).containsOnlyKeys("omschrijving");
        als("vreemde", "andere-groep");
        assertThatThrownBy(() -> formulieren.getTaskFormVariables(taak.getId()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("A start form carries the lists of options in itself, because Tasklist does not ask for them")
    void startFormCarriesItsOptions() throws IOException {
        als("kcc");

        JsonNode formulier = new ObjectMapper().readTree(formulieren.getDeployedStartForm(proces()));
        JsonNode wijk = formulier.path("components").path(2);

        assertThat(wijk.has("valuesKey")).isFalse();
        assertThat(wijk.path("values").findValuesAsText("value")).containsExactly("centrum", "swalmen");
        assertThat(formulieren.getStartFormVariables(proces())).containsKey("wijken");
        als("vreemde", "andere-groep");
        assertThatThrownBy(() -> formulieren.getDeployedStartForm(proces())).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("Typed and untyped values mean the same")
    void typedValues() {
        Task taak = opgepaktDoor("vakambtenaar");

        formulieren.submitTaskForm(
                taak.getId(),
                Variables.createVariables()
                        .putValueTyped("wijk", Variables.stringValue("centrum"))
                        .putValueTyped("haalbaar", Variables.untypedValue(false))
                        .putValueTyped("motivering", Variables.stringValue(GEHEIM))
                        .putValueTyped("aantalBuren", Variables.untypedNullValue()));

        assertThat(taak().getTaskDefinitionKey()).isEqualTo("opnieuw");
    }
}
