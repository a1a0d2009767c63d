package nl.wijkregie.wijkagenda.process;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkregie.engine.Variabele;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Voortgangstand;
import nl.wijkregie.wijkagenda.zaken.Agendabesluiten;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Hands messages to the cases that wait. Looks who waits before it calls: a refusal of the engine would undo the whole
 * transaction. What it does needs no rights of whoever set it in motion.
 */
@Component
class EngineAgendabesluiten implements Agendabesluiten {

    private final RuntimeService processen;
    private final TaskService taken;
    private final ProcessEngineConfigurationImpl engine;

    // Lazy: the engine itself needs beans of this room while it is being built.
    EngineAgendabesluiten(
            @Lazy RuntimeService processen, @Lazy TaskService taken, @Lazy ProcessEngineConfigurationImpl engine) {
        this.processen = processen;
        this.taken = taken;
        this.engine = engine;
    }

    @Override
    public boolean maaktOverzicht(String agenda, int ronde) {
        return Boolean.TRUE.equals(zonderRechten(() -> taken.createTaskQuery()
                        .processInstanceBusinessKey(agenda)
                        .processDefinitionKey(WijkagendaProces.SLEUTEL)
                        .taskDefinitionKey(WijkagendaProces.Stappen.OVERZICHT_OPSTELLEN)
                        .processVariableValueEquals(WijkagendaProces.Variabelen.RONDE.naam(), ronde)
                        .count()
                > 0));
    }

    @Override
    public boolean wacht(String zaak) {
        return wachtOp(WijkagendaProces.Meldingen.AGENDA_BESLUIT, zaak) != null;
    }

    @Override
    public void besloten(String zaak, boolean opgenomen) {
        meld(
                WijkagendaProces.Meldingen.AGENDA_BESLUIT,
                zaak,
                WijkagendaProces.Variabelen.AGENDABESLUIT,
                opgenomen ? Agendapunt.OPGENOMEN : Agendapunt.NIET_OPGENOMEN);
    }

    @Override
    public boolean maatregelKlaar(String zaak, boolean uitgevoerd) {
        Voortgangstand stand = uitgevoerd ? Voortgangstand.UITGEVOERD : Voortgangstand.GESTOPT;
        return meld(
                WijkagendaProces.Meldingen.MAATREGEL_KLAAR,
                zaak,
                WijkagendaProces.Variabelen.MAATREGELUITKOMST,
                stand.code());
    }

    private boolean meld(String melding, String zaak, Variabele<String> variabele, String waarde) {
        Execution wacht = wachtOp(melding, zaak);
        if (wacht != null) {
            zonderRechten(() -> {
                processen.messageEventReceived(melding, wacht.getId(), Map.of(variabele.naam(), waarde));
                return null;
            });
        }
        return wacht != null;
    }

    private @Nullable Execution wachtOp(String melding, String zaak) {
        return zonderRechten(() -> processen
                .createExecutionQuery()
                .processInstanceBusinessKey(zaak)
                .messageEventSubscriptionName(melding)
                .singleResult());
    }

    private <T> @Nullable T zonderRechten(Callable<@Nullable T> werk) {
        return engine.getCommandExecutorTxRequired().execute(opdracht -> opdracht.runWithoutAuthorization(werk));
    }
}
