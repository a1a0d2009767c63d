package nl.wijkregie.initiatief.process;

import nl.wijkregie.initiatief.volgen.Volgcodeaanvragen;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's job that handles one request for a lost code. */
class VolgcodeSturen implements JobHandler<VolgcodeSturen.Aanvraag> {

    static final String TYPE = "volgcode-sturen";

    private final ObjectProvider<Volgcodeaanvragen> aanvragen;

    /** @param aanvragen asked for at first use, because the engine is made before most beans */
    VolgcodeSturen(ObjectProvider<Volgcodeaanvragen> aanvragen) {
        this.aanvragen = aanvragen;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Aanvraag aanvraag, @Nullable ExecutionEntity uitvoering, CommandContext opdracht, @Nullable String tenant) {
        aanvragen.getObject().handelAf(aanvraag.id());
    }

    @Override
    public Aanvraag newConfiguration(String id) {
        return new Aanvraag(id);
    }

    @Override
    public void onDelete(Aanvraag aanvraag, JobEntity job) {
        // The row goes away with the next request that is handled.
    }

    /** What a job knows of its request: the id, not what was typed. */
    record Aanvraag(String id) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return id;
        }
    }
}
