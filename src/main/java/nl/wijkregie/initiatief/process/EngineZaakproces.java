package nl.wijkregie.initiatief.process;

import java.util.Map;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.initiatief.Zaakproces;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Starts the process of a case and hands it the messages it waits for. */
@Component
class EngineZaakproces implements Zaakproces {

    private final RuntimeService processen;
    private final JdbcClient database;

    // Lazy: the engine itself needs beans of this room while it is being built.
    EngineZaakproces(@Lazy RuntimeService processen, JdbcClient database) {
        this.processen = processen;
        this.database = database;
    }

    @Override
    public void start(String kenmerk, NieuwInitiatief nieuw) {
        processen.startProcessInstanceByKey(InitiatiefProces.SLEUTEL, kenmerk, Startvariabelen.van(nieuw));
    }

    @Override
    public void planIngediend(String kenmerk) {
        meld(
                InitiatiefProces.Meldingen.PLAN_INGEDIEND,
                kenmerk,
                Map.of(InitiatiefProces.Variabelen.PLAN_ONTVANGEN.naam(), true),
                "Wij vragen nu geen plan van u. Stuur het als aanvulling.");
    }

    @Override
    public void verantwoordingIngediend(String kenmerk) {
        meld(
                InitiatiefProces.Meldingen.VERANTWOORDING_INGEDIEND,
                kenmerk,
                Map.of(),
                "Wij vragen nu geen verslag van u. Stuur het als aanvulling.");
    }

    /**
     * Waits for who completes a task of the case at this moment: that one holds the task first and touches the money
     * after it, a withdrawal would do so the other way round, and both would wait for each other.
     */
    @Override
    public void houdVast(String kenmerk) {
        // In one order, as a case can have several tasks.
        database.sql(
                        "select ID_ from ACT_RU_TASK where PROC_INST_ID_ in"
                                + " (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?) order by ID_ for update")
                .param(kenmerk)
                .query(String.class)
                .list();
    }

    @Override
    public void ingetrokken(String kenmerk) {
        meld(
                InitiatiefProces.Meldingen.INGETROKKEN,
                kenmerk,
                Map.of(),
                "Deze zaak is al afgerond. Dien een nieuw idee in als u verder wilt.");
    }

    private void meld(String melding, String kenmerk, Map<String, Object> variabelen, String anders) {
        try {
            processen
                    .createMessageCorrelation(melding)
                    .processInstanceBusinessKey(kenmerk)
                    .setVariables(variabelen)
                    .correlate();
        } catch (MismatchingMessageCorrelationException wachtNiet) {
            throw new ZaakWachtHierNietOp(anders);
        } catch (OptimisticLockingException tegelijk) {
            throw new ZaakWachtHierNietOp("Er gebeurt net iets anders met deze zaak. Probeer het opnieuw.");
        }
    }
}
