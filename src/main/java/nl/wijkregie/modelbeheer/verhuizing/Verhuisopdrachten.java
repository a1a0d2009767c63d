package nl.wijkregie.modelbeheer.verhuizing;

import java.util.List;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisboek.Opdracht;
import nl.wijkregie.modelbeheer.verhuizing.Zaakregel.Zaak;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.batch.BatchConfiguration;
import org.camunda.bpm.engine.impl.batch.builder.BatchBuilder;
import org.camunda.bpm.engine.impl.batch.builder.OperationLogInstanceCountHandler;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands migrations to the engine, and does what it asks for each case. */
@Component
class Verhuisopdrachten {

    private static final String TUSSEN = "/";

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final Verhuisboek boek;
    private final Verhuiswerk werk;
    private final Verhuisplannen plannen;
    private final Definities definities;

    Verhuisopdrachten(
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            Verhuisboek boek,
            Verhuiswerk werk,
            Verhuisplannen plannen,
            Definities definities) {
        this.engine = engine;
        this.boek = boek;
        this.werk = werk;
        this.plannen = plannen;
        this.definities = definities;
    }

    /** @return id of the batch, in the transaction of the caller */
    String plan(int nummer, List<Zaak> zaken) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(() -> plan(opdracht, nummer, zaken)));
    }

    private static String plan(CommandContext opdracht, int nummer, List<Zaak> zaken) {
        List<String> ids =
                zaken.stream().map(zaak -> nummer + TUSSEN + zaak.instantie()).toList();
        Batch bulkactie = new BatchBuilder(opdracht)
                .type(Verhuisbatch.TYPE)
                .config(new BatchConfiguration(ids))
                .permission(BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES)
                // Who asked it, and why, stands in our own table.
                .operationLogHandler((OperationLogInstanceCountHandler) (context, aantal) -> {})
                .build();
        return bulkactie.getId();
    }

    /** Whether the engine still has work to do for a migration. */
    boolean loopt(String bulkactie) {
        return engine.getObject()
                        .getManagementService()
                        .createBatchQuery()
                        .batchId(bulkactie)
                        .count()
                > 0;
    }

    /** @param id number of the migration and id of the instance */
    void voerUit(String id) {
        int nummer = Integer.parseInt(id.substring(0, id.indexOf(TUSSEN)));
        Opdracht opdracht = boek.een(nummer).orElseThrow();
        werk.doe(
                nummer,
                () -> plannen.plan(
                        definities.haal(opdracht.proces(), opdracht.van()).getId(),
                        definities.haal(opdracht.proces(), opdracht.naar()).getId()),
                id.substring(id.indexOf(TUSSEN) + 1));
    }
}
