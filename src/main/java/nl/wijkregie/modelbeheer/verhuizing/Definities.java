package nl.wijkregie.modelbeheer.verhuizing;

import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkregie.modelbeheer.verhuizing.Zaakregel.Zaak;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of processes and what runs on them. */
@Component
class Definities {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final JdbcClient jdbc;

    Definities(ObjectProvider<ProcessEngineConfigurationImpl> engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Asks the engine something whoever is signed in: what the caller may see, the caller has checked. */
    <T> T vraag(Callable<T> vraag) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(vraag));
    }

    /** @throws VerhuizingGeweigerd when there is no such process or version */
    ProcessDefinition haal(String proces, int versie) {
        ProcessDefinition gevonden = vraag(() -> engine.getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .processDefinitionVersion(versie)
                .singleResult());
        if (gevonden == null) {
            throw new VerhuizingGeweigerd("Versie %d van het proces '%s' bestaat niet. Kies een versie uit de lijst."
                    .formatted(versie, proces));
        }
        return gevonden;
    }

    /** What runs on a version now, by kenmerk. */
    List<Zaak> zaken(ProcessDefinition definitie) {
        return jdbc.sql("select ID_ instantie, coalesce(BUSINESS_KEY_, ID_) kenmerk from ACT_RU_EXECUTION"
                        + " where PROC_DEF_ID_ = :definitie and PARENT_ID_ is null order by 2, 1")
                .param("definitie", definitie.getId())
                .query((rij, nummer) -> new Zaak(rij.getString("instantie"), rij.getString("kenmerk")))
                .list();
    }
}
