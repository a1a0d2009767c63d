package nl.wijkregie.engine;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What the engine keeps of a case for the audit trail and the figures, and for how long. */
@Toepassingstest
@TestPropertySource(
        properties = {
            "wijkregie.engine.historie-bewaren=P400D",
            "wijkregie.engine.opruimen-van=02:15",
            "wijkregie.engine.opruimen-tot=03:45"
        })
class HistorieTest {

    @Autowired
    Spel spel;

    @Autowired
    HistoryService historie;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient database;

    private String kenmerk;
    private HistoricProcessInstance zaak;

    @BeforeEach
    void speelEenZaak() {
        kenmerk = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        spel.stuurVerantwoording(kenmerk);
        spel.doe(kenmerk, "evaluatie", "vakambtenaar-bor", antwoorden("werkelijkeKosten", 221.5));
        zaak = historie.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .singleResult();
    }

    @Test
    @DisplayName("given a finished case, then its steps, its tasks and the answers that decided can be found")
    void bewaard() {
        assertThat(zaak.getEndTime()).isNotNull();
        assertThat(spel.gepasseerd(kenmerk)).contains("triage", "berichtWijkregisseur", "orientatie", "evaluatie");
        assertThat(historie.createHistoricTaskInstanceQuery()
                        .processInstanceId(zaak.getId())
                        .list())
                .hasSize(6)
                .allSatisfy(taak -> {
                    assertThat(taak.getAssignee()).isNotBlank();
                    assertThat(taak.getEndTime()).isNotNull();
                });
        assertThat(variabelen())
                .contains("wijk", "soort", "cluster", "toetsuitslag", "principebesluit", "uitkomst")
                .doesNotContain("triagegroep", "behandelgroep", "hulpGewenst", "starter");
        assertThat(historie.createHistoricVariableInstanceQuery()
                        .processInstanceId(zaak.getId())
                        .variableName("uitkomst")
                        .singleResult()
                        .getValue())
                .isEqualTo("gerealiseerd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACT_HI_DETAIL",
                "ACT_HI_OP_LOG",
                "ACT_HI_IDENTITYLINK",
                "ACT_HI_DECINST",
                "ACT_HI_DEC_IN",
                "ACT_HI_DEC_OUT",
                "ACT_HI_JOB_LOG",
                "ACT_HI_COMMENT",
                "ACT_HI_ATTACHMENT"
            })
    @DisplayName("given a finished case, then what the time line tells already is not kept once more")
    void nietBewaard(String tabel) {
        assertThat(database.sql("select count(*) from " + tabel)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "ROE-I2 given a period in the configuration of the engine or in the model, then it is the removal time")
    void bewaartermijn() {
        // The model says five years; what the municipality configures goes before it.
        assertThat(Duration.between(
                                zaak.getStartTime().toInstant(),
                                zaak.getRemovalTime().toInstant())
                        .toDays())
                .isEqualTo(400);
        ProcessEngineConfigurationImpl instellingen =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(instellingen.getHistoryTimeToLive()).isEqualTo("P400D");
        assertThat(instellingen.isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    @DisplayName("given a window in the configuration, then old history is removed in it")
    void opruimvenster() {
        ProcessEngineConfigurationImpl instellingen =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(instellingen.getHistoryCleanupBatchWindowStartTime()).startsWith("02:15");
        assertThat(instellingen.getHistoryCleanupBatchWindowEndTime()).startsWith("03:45");
        assertThat(historie.findHistoryCleanupJobs())
                .isNotEmpty()
                .allSatisfy(job ->
                        assertThat(String.format("%tH:%<tM", job.getDuedate())).isEqualTo("02:15"));
    }

    private List<String> variabelen() {
        return historie.createHistoricVariableInstanceQuery().processInstanceId(zaak.getId()).list().stream()
                .map(HistoricVariableInstance::getName)
                .toList();
    }
}
