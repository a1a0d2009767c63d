package nl.wijkregie.modelbeheer.verhuizing;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Plays the background work of a migration by hand. */
@TestComponent
public class Verhuisspel {

    private final ManagementService werk;
    private final RepositoryService modellen;

    Verhuisspel(ManagementService werk, RepositoryService modellen) {
        this.werk = werk;
        this.modellen = modellen;
    }

    /** Newest version of the process of a case. */
    public int versie() {
        return modellen.createProcessDefinitionQuery()
                .processDefinitionKey("initiatief")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    /** Lets the engine do all that it planned for migrations. */
    public void werkAf() {
        for (Batch bulkactie :
                werk.createBatchQuery().type("wijkregie-verhuizing").list()) {
            werkAf(bulkactie.getSeedJobDefinitionId());
            werkAf(bulkactie.getBatchJobDefinitionId());
            werkAf(bulkactie.getMonitorJobDefinitionId());
        }
    }

    /** Lets the engine prepare a migration and move this many cases. */
    public void doe(int aantal) {
        Batch bulkactie = werk.createBatchQuery().type("wijkregie-verhuizing").singleResult();
        werkAf(bulkactie.getSeedJobDefinitionId());
        werk.createJobQuery()
                .jobDefinitionId(bulkactie.getBatchJobDefinitionId())
                .listPage(0, aantal)
                .forEach(job -> werk.executeJob(job.getId()));
    }

    private void werkAf(String soort) {
        List<Job> opdrachten = werk.createJobQuery().jobDefinitionId(soort).list();
        while (!opdrachten.isEmpty()) {
            opdrachten.forEach(opdracht -> werk.executeJob(opdracht.getId()));
            opdrachten = werk.createJobQuery().jobDefinitionId(soort).list();
        }
    }
}
