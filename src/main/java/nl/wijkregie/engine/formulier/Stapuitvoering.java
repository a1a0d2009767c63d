package nl.wijkregie.engine.formulier;

import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkregie.engine.fout.LaatsteFout;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Starts processes and completes tasks as their forms allow: rights, whose task it is, the answers, the domain, and
 * only then the engine; all in one transaction.
 */
final class Stapuitvoering {

    private final Stappen stappen;
    private final TransactionOperations transactie;
    private final Taakslot slot;

    Stapuitvoering(Stappen stappen, TransactionOperations transactie, Taakslot slot) {
        this.stappen = stappen;
        this.transactie = transactie;
        this.slot = slot;
    }

    /**
     * @param engine completes the task with the variables that it is given
     * @throws OngeldigeInvoer when an answer breaks a rule
     * @throws StapGeweigerd when the task is not the user's to complete
     */
    @Nullable
    VariableMap voltooi(
            CommandExecutor executor,
            @Nullable String taakId,
            @Nullable Map<String, Object> variabelen,
            Function<@Nullable Map<String, Object>, @Nullable VariableMap> engine) {
        return inTransactie(executor, command -> {
            if (taakId != null) {
                slot.sluit(taakId);
            }
            TaskEntity taak = taak(taakId, command);
            if (taak == null) {
                return engine.apply(variabelen);
            }
            Optional<Stappen.Formulierstap> stap = stappen.van(taak, command);
            if (stap.isEmpty()) {
                geenVariabelen(variabelen, Beller.van(command));
                return zonderControle(command, () -> engine.apply(variabelen));
            }
            nietDoorgeschoven(taak);
            Antwoorden antwoorden = Formuliercontrole.controleer(
                    stap.get().formulier(), variabelen, oordeelgegevens(stap.get(), taak, command));
            return zonderControle(command, () -> {
                stap.get().verwerker().voltooien(stap.get().stap(), antwoorden);
                return engine.apply(new HashMap<>(antwoorden.beslisgegevens()));
            });
        });
    }

    /** Gives a task back that was handed over for a while; that takes no answers. */
    void geefTerug(
            CommandExecutor executor,
            @Nullable String taakId,
            @Nullable Map<String, Object> variabelen,
            Runnable engine) {
        inTransactie(executor, command -> {
            if (taak(taakId, command) != null) {
                geenVariabelen(variabelen, Beller.van(command));
            }
            engine.run();
            return null;
        });
    }

    /**
     * @param engine starts a process that has no form of ours
     * @throws OngeldigeInvoer when an answer breaks a rule
     */
    @Nullable
    ProcessInstance start(
            CommandExecutor executor,
            String definitieId,
            @Nullable String kenmerk,
            @Nullable Map<String, Object> variabelen,
            Function<@Nullable Map<String, Object>, ProcessInstance> engine) {
        return inTransactie(executor, command -> {
            ProcessDefinitionEntity proces = Stappen.proces(definitieId, command);
            controleurs(command, c -> c.checkCreateProcessInstance(proces));
            Beller beller = Beller.van(command);
            Optional<Stappen.Formulierstap> stap = stappen.van(proces, command);
            if (stap.isEmpty()) {
                geenVariabelen(variabelen, beller);
                return engine.apply(variabelen);
            }
            if (beller.gebruiker() && kenmerk != null && !kenmerk.isBlank()) {
                throw new OngeldigeInvoer(
                        "businessKey", "Laat de businessKey leeg. Het systeem geeft de zaak zelf een kenmerk.");
            }
            Antwoorden antwoorden = Formuliercontrole.controleer(
                    stap.get().formulier(), variabelen, oordeelgegevens(stap.get(), null, command));
            return zonderControle(command, () -> {
                Startgegevens start = stap.get().verwerker().starten(stap.get().stap(), antwoorden);
                return command.getProcessEngineConfiguration()
                        .getRuntimeService()
                        .createProcessInstanceById(proces.getId())
                        .businessKey(start.kenmerk())
                        .setVariables(start.variabelen())
                        .executeWithVariablesInReturn();
            });
        });
    }

    /**
     * A refusal leaves the command as a value and becomes an exception outside it: the engine would log each one as a
     * failure with its stack trace. The transaction around it undoes what the domain wrote.
     */
    private <T> @Nullable T inTransactie(CommandExecutor executor, Command<@Nullable T> opdracht) {
        return transactie.execute(status -> {
            Uitkomst<T> uitkomst = executor.execute(command -> {
                try {
                    return new Uitkomst<T>(opdracht.execute(command), null);
                } catch (RestException weigering) {
                    return new Uitkomst<T>(null, weigering);
                }
            });
            if (uitkomst.weigering() != null) {
                throw gemeld(uitkomst.weigering());
            }
            return uitkomst.waarde();
        });
    }

    private record Uitkomst<T>(@Nullable T waarde, @Nullable RestException weigering) {}

    private static RestException gemeld(RestException weigering) {
        Status status = weigering.getStatus();
        LaatsteFout.meld(weigering.getMessage(), status == null ? 500 : status.getStatusCode());
        return weigering;
    }

    /** The task, if the caller may work on it; null lets the engine say that it does not exist. */
    private static @Nullable TaskEntity taak(@Nullable String taakId, CommandContext command) {
        Beller beller = Beller.van(command);
        TaskEntity taak = taakId == null ? null : command.getTaskManager().findTaskById(taakId);
        if (taak == null) {
            if (beller.gebruiker()) {
                throw new StapGeweigerd(
                        Status.NOT_FOUND, "Deze taak is al klaar of bestaat niet meer. Ververs de takenlijst.");
            }
            return null;
        }
        controleurs(command, c -> c.checkTaskWork(taak));
        if (beller.gebruiker()) {
            eigenTaak(taak, beller);
        }
        return taak;
    }

    private static void eigenTaak(TaskEntity taak, Beller beller) {
        if (taak.getAssignee() == null) {
            throw new StapGeweigerd(Status.FORBIDDEN, "Pak deze taak eerst op (claim) en vul hem dan in.");
        }
        if (!taak.getAssignee().equals(beller.account())) {
            throw new StapGeweigerd(
                    Status.FORBIDDEN,
                    "Deze taak is van een collega. Vraag de collega om de taak af te maken of los te laten.");
        }
    }

    private static void nietDoorgeschoven(TaskEntity taak) {
        // Such a task would only go back to its owner, while the domain would take it for done.
        if (taak.getDelegationState() == DelegationState.PENDING) {
            throw new StapGeweigerd(
                    Status.BAD_REQUEST, "Geef deze taak eerst terug aan de collega die hem aan jou gaf.");
        }
    }

    private static void geenVariabelen(@Nullable Map<String, Object> variabelen, Beller beller) {
        if (variabelen != null && !variabelen.isEmpty() && beller.gebruiker() && !beller.beheerder()) {
            throw new OngeldigeInvoer("variables", "Stuur geen gegevens mee: bij deze stap hoort geen formulier.");
        }
    }

    /** What judging the answers takes besides the answers; costs nothing when the form needs nothing. */
    private static Map<String, @Nullable Object> oordeelgegevens(
            Stappen.Formulierstap stap, @Nullable TaskEntity taak, CommandContext command) {
        Set<String> nodig = stap.formulier().nodigVoorOordeel();
        Map<String, @Nullable Object> gegevens = new HashMap<>();
        if (nodig.isEmpty()) {
            return gegevens;
        }
        zonderControle(command, () -> {
            gegevens.putAll(stap.verwerker().formuliergegevens(stap.stap()));
            return null;
        });
        Set<String> variabelen = new HashSet<>(nodig);
        variabelen.removeAll(gegevens.keySet());
        if (taak != null && !variabelen.isEmpty()) {
            VariableMapImpl gevonden = new VariableMapImpl();
            taak.collectVariables(gevonden, variabelen, false, false);
            gegevens.putAll(gevonden);
        }
        return gegevens;
    }

    private static void controleurs(CommandContext command, Consumer<CommandChecker> controle) {
        command.getProcessEngineConfiguration().getCommandCheckers().forEach(controle);
    }

    /** The user's right to the step was checked before; what the step sets in motion needs no rights of the user. */
    private static <T> @Nullable T zonderControle(CommandContext command, Callable<@Nullable T> werk) {
        return command.runWithoutAuthorization(werk);
    }
}
