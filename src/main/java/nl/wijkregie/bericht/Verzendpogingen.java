package nl.wijkregie.bericht;

import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.jspecify.annotations.Nullable;

/**
 * Gives a message that could not be sent the engine's retry cycle, with its growing pauses. The engine itself knows that
 * cycle only for jobs of a model's element; any other job it would try again at once, a few times, and give up.
 */
class Verzendpogingen implements FailedJobCommandFactory {

    private final FailedJobCommandFactory andere;

    /** @param andere decides about all other jobs */
    Verzendpogingen(FailedJobCommandFactory andere) {
        this.andere = andere;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable fout) {
        return opdracht -> {
            JobEntity job = opdracht.getJobManager().findJobById(jobId);
            boolean isBericht = job != null && BerichtVerzenden.TYPE.equals(job.getJobHandlerType());
            Command<Object> vervolg = isBericht ? new Verzendpoging(jobId, fout) : andere.getCommand(jobId, fout);
            return vervolg.execute(opdracht);
        };
    }

    private static class Verzendpoging extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        Verzendpoging(String jobId, Throwable fout) {
            super(jobId, fout);
        }

        @Override
        public @Nullable ActivityImpl getCurrentActivity(CommandContext opdracht, JobEntity job) {
            return null;
        }

        @Override
        protected void executeStandardStrategy(CommandContext opdracht) {
            JobEntity job = getJob();
            laatVerwijderdModelLos(opdracht, job);
            if (cyclus(opdracht) == null) {
                super.executeStandardStrategy(opdracht);
                return;
            }
            try {
                executeCustomStrategy(opdracht, job, null);
            } catch (Exception fout) {
                super.executeStandardStrategy(opdracht);
            }
        }

        @Override
        public @Nullable FailedJobRetryConfiguration getFailedJobRetryConfiguration(
                JobEntity job, @Nullable ActivityImpl activiteit) {
            return cyclus(Context.getCommandContext());
        }

        /** The engine's default cycle, or null when it has none that can be used without an execution. */
        private static @Nullable FailedJobRetryConfiguration cyclus(CommandContext opdracht) {
            FailedJobRetryConfiguration cyclus = ParseUtil.parseRetryIntervals(
                    opdracht.getProcessEngineConfiguration().getFailedJobRetryTimeCycle());
            return cyclus == null || cyclus.getExpression() != null ? null : cyclus;
        }

        /** An incident must refer to a definition that exists, or it could not be written and the job would go round. */
        private static void laatVerwijderdModelLos(CommandContext opdracht, JobEntity job) {
            if (job.getProcessDefinitionId() != null
                    && opdracht.getProcessDefinitionManager()
                                    .findLatestProcessDefinitionById(job.getProcessDefinitionId())
                            == null) {
                job.setProcessDefinitionId(null);
                job.setProcessDefinitionKey(null);
            }
        }
    }
}
