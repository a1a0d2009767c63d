package nl.wijkregie.toegang;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Base of the tests over HTTP: one application for all, and cases that are removed after each test. */
@SpringBootTest(
        classes = Proefopstelling.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:toegang;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
abstract class Toegangsproef {

    @LocalServerPort
    int poort;

    @Autowired
    TaskService taken;

    @Autowired
    RuntimeService zaken;

    Bezoeker als(String account) {
        return Bezoeker.met(poort, account, "wijkregie");
    }

    Bezoeker zonderAccount() {
        return new Bezoeker(poort);
    }

    /** A case at triage, open to group kcc. */
    Task triage() {
        String zaak = zaken.startProcessInstanceByKey("initiatief", "INI-TEST", Map.of("wijk", "centrum"))
                .getId();
        return taken.createTaskQuery().processInstanceId(zaak).singleResult();
    }

    /** A case at orientation, open to group cluster-bor. */
    Task orientatie() {
        Task triage = triage();
        taken.complete(triage.getId());
        return taken.createTaskQuery()
                .processInstanceId(triage.getProcessInstanceId())
                .singleResult();
    }

    @AfterEach
    void ruimZakenOp() {
        zaken.createProcessInstanceQuery().list().forEach(zaak -> zaken.deleteProcessInstance(zaak.getId(), "proef"));
    }
}
