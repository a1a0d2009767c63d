package nl.wijkregie.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.wijkregie.testsupport.Proeflevering;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An asynchronous step that fails is tried again with growing pauses, and then becomes visible. */
@Toepassingstest
class HerhalingTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService processen;

    @Autowired
    ManagementService werk;

    @Autowired
    Engineinstellingen instellingen;

    @AfterEach
    void echteTijd() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("given an asynchronous step that keeps failing, then the pauses grow and after the last an incident")
    void groeiendePauzes() {
        ClockUtil.setCurrentTime(new Date(1_772_000_000_000L));
        Proeflevering.lever(
                engine,
                engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance(
                                "herhaling.bpmn",
                                Bpmn.createExecutableProcess("herhaling")
                                        .camundaHistoryTimeToLive(1)
                                        .startEvent()
                                        .serviceTask("stap")
                                        .camundaAsyncBefore()
                                        .camundaExpression("${bestaatNiet.doe()}")
                                        .endEvent()
                                        .done()));
        String zaak = processen.startProcessInstanceByKey("herhaling").getId();

        List<Duration> pauzes = new ArrayList<>();
        while (job(zaak).getRetries() > 0) {
            Job job = job(zaak);
            assertThatThrownBy(() -> werk.executeJob(job.getId())).isNotNull();
            if (job(zaak).getRetries() > 0) {
                Date nu = ClockUtil.getCurrentTime();
                pauzes.add(
                        Duration.between(nu.toInstant(), job(zaak).getDuedate().toInstant()));
                assertThat(incidenten(zaak)).isEmpty();
                ClockUtil.setCurrentTime(job(zaak).getDuedate());
            }
        }

        assertThat(pauzes)
                .isEqualTo(instellingen.pauzes().stream().map(Duration::parse).toList())
                .isSorted()
                .hasSizeGreaterThan(3);
        assertThat(incidenten(zaak)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
            assertThat(incident.getActivityId()).isEqualTo("stap");
        });
    }

    private Job job(String zaak) {
        return werk.createJobQuery().processInstanceId(zaak).singleResult();
    }

    private List<Incident> incidenten(String zaak) {
        return processen.createIncidentQuery().processInstanceId(zaak).list();
    }
}
