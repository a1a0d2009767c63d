package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves one case with its open tasks, in the command and the transaction of its caller. */
@Component
class Verhuizer {

    private final Taakverversing taken;
    private final JdbcClient database;

    Verhuizer(Taakverversing taken, JdbcClient database) {
        this.taken = taken;
        this.database = database;
    }

    /** @throws ZaakBlijft when it cannot move; then the caller must roll back */
    Gevolg verhuis(CommandContext opdracht, Verhuisplan plan, String instantie) {
        return opdracht.runWithoutAuthorization(() -> {
            wachtOpWieBezigIs(instantie);
            ExecutionEntity zaak = opdracht.getExecutionManager().findExecutionById(instantie);
            if (zaak == null) {
                throw new ZaakBlijft("zij intussen is afgerond");
            }
            if (!plan.van().equals(zaak.getProcessDefinitionId())) {
                throw new ZaakBlijft("zij intussen op een andere versie loopt");
            }
            List<Taakstand> vooraf = taken.vooraf(opdracht, definitie(opdracht, plan.van()), instantie);
            verplaats(opdracht, plan, instantie);
            kijkVooruit(opdracht, plan, instantie);
            telDuurVanafBegin(opdracht, plan, instantie);
            return vooraf.stream()
                    .map(stand -> taken.ververs(opdracht, definitie(opdracht, plan.naar()), stand, plan))
                    .reduce(Gevolg.GEEN, Gevolg::plus);
        });
    }

    /**
     * Holds the open tasks before anything is read, as who completes one does first: so each waits for the other, and the
     * case is seen as it is after that.
     */
    private void wachtOpWieBezigIs(String instantie) {
        database.sql("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = :instantie order by ID_ for update")
                .param("instantie", instantie)
                .query(String.class)
                .list();
    }

    private static void verplaats(CommandContext opdracht, Verhuisplan plan, String instantie) {
        var uitvoering = new MigrationPlanExecutionBuilderImpl(
                opdracht.getProcessEngineConfiguration().getCommandExecutorTxRequired(), plan.plan());
        try {
            new MigrateProcessInstanceCmd(uitvoering, true)
                    .migrateProcessInstance(opdracht, instantie, plan.plan(), definitie(opdracht, plan.naar()), true);
        } catch (MigratingProcessInstanceValidationException geweigerd) {
            throw new ZaakBlijft(Redenen.van(geweigerd.getValidationReport(), plan));
        }
    }

    /** A case that would come to a stop further on stays on its own version, which it can finish. */
    private static void kijkVooruit(CommandContext opdracht, Verhuisplan plan, String instantie) {
        plan.vooruitblik().ifPresent(vooruitblik -> {
            List<ExecutionEntity> delen = opdracht.getExecutionManager().findExecutionsByProcessInstanceId(instantie);
            // Where something goes on or waits: not the sub-process around it.
            Set<String> omheen =
                    delen.stream().map(ExecutionEntity::getParentId).collect(Collectors.toSet());
            Set<String> stappen = delen.stream()
                    .filter(deel -> !omheen.contains(deel.getId()))
                    .map(ExecutionEntity::getActivityId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Set<String> gegevens = delen.stream()
                    .flatMap(deel -> deel.getVariableNames().stream())
                    .collect(Collectors.toSet());
            List<String> ontbreekt = vooruitblik.ontbreekt(stappen, gegevens);
            if (!ontbreekt.isEmpty()) {
                throw new ZaakBlijft(String.join(" en ", ontbreekt));
            }
        });
    }

    /** The engine begins counting anew for a timer that changed; here the time that has passed counts. */
    private static void telDuurVanafBegin(CommandContext opdracht, Verhuisplan plan, String instantie) {
        if (plan.andereDuur().isEmpty()) {
            return;
        }
        long nu = ClockUtil.getCurrentTime().getTime();
        opdracht.getJobManager().findJobsByProcessInstanceId(instantie).stream()
                .filter(job -> plan.andereDuur().contains(job.getActivityId()))
                .filter(job -> job.getDuedate() != null && job.getCreateTime() != null)
                .forEach(job -> job.setDuedate(new Date(
                        job.getDuedate().getTime() - (nu - job.getCreateTime().getTime()))));
    }

    private static ProcessDefinitionEntity definitie(CommandContext opdracht, String id) {
        return opdracht.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }
}
