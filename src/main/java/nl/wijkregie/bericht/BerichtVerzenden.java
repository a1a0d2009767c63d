package nl.wijkregie.bericht;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's job that sends one message. */
class BerichtVerzenden implements JobHandler<BerichtVerzenden.Berichtverwijzing> {

    static final String TYPE = "bericht-verzenden";

    private final ObjectProvider<Verzending> verzending;

    /** @param verzending asked for at first use, because the engine is made before most beans */
    BerichtVerzenden(ObjectProvider<Verzending> verzending) {
        this.verzending = verzending;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Berichtverwijzing verwijzing,
            @Nullable ExecutionEntity uitvoering,
            CommandContext opdracht,
            @Nullable String tenant) {
        verzending.getObject().verzend(verwijzing.berichtId());
    }

    @Override
    public Berichtverwijzing newConfiguration(String berichtId) {
        return new Berichtverwijzing(berichtId);
    }

    @Override
    public void onDelete(Berichtverwijzing verwijzing, JobEntity job) {
        // The row stays: it is the record of what was to be said.
    }

    /** What a job knows of its message: the id, no address and no text. */
    record Berichtverwijzing(String berichtId) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return berichtId;
        }
    }
}
